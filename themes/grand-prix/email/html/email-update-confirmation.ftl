<#import "template.ftl" as layout>
<@layout.emailLayout title=msg("emailUpdateConfirmationSubject")>
<@layout.call intro=msg("gpsEmailUpdateIntro", newEmail) link=link label=msg("gpsEmailUpdateAction") expires=linkExpirationFormatter(linkExpiration) ignore=msg("gpsEmailUpdateIgnore") />
</@layout.emailLayout>
