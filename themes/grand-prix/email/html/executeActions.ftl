<#outputformat "plainText">
<#assign requiredActionsText><#if requiredActions??><#list requiredActions><#items as action>${msg("requiredAction.${action}")}<#sep>, </#sep></#items></#list></#if></#assign>
</#outputformat>
<#import "template.ftl" as layout>
<@layout.emailLayout title=msg("executeActionsSubject")>
<@layout.call intro=msg("gpsActionsIntro", requiredActionsText) link=link label=msg("gpsActionsAction") expires=linkExpirationFormatter(linkExpiration) ignore=msg("gpsActionsIgnore") />
</@layout.emailLayout>
