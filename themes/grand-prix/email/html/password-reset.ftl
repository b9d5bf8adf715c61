<#import "template.ftl" as layout>
<@layout.emailLayout title=msg("passwordResetSubject")>
<@layout.call intro=msg("gpsPasswordResetIntro") link=link label=msg("gpsPasswordResetAction") expires=linkExpirationFormatter(linkExpiration) ignore=msg("gpsPasswordResetIgnore") />
</@layout.emailLayout>
