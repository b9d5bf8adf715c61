<#import "template.ftl" as layout>
<@layout.emailLayout title=msg("emailVerificationSubject")>
<@layout.call intro=msg("gpsVerificationIntro") link=link label=msg("gpsVerificationAction") expires=linkExpirationFormatter(linkExpiration) ignore=msg("gpsVerificationIgnore") />
</@layout.emailLayout>
