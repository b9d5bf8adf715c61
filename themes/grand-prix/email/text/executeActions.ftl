<#ftl output_format="plainText">
<#assign requiredActionsText><#if requiredActions??><#list requiredActions><#items as action>${msg("requiredAction.${action}")}<#sep>, </#sep></#items></#list></#if></#assign>
${msg("gpsActionsIntro", requiredActionsText)}

${msg("gpsActionsAction")}:
${link}

${msg("gpsExpires", linkExpirationFormatter(linkExpiration))} ${msg("gpsActionsIgnore")}

--
${msg("gpsMailFooter")}
