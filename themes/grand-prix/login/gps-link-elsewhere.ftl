<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<@layout.registrationLayout displayMessage=true; section>
  <#if section = "header">
    ${msg("gpsLinkElsewhereTitle")}
  <#elseif section = "form">
    <p id="gps-intro">${msg("gpsLinkElsewhere")}</p>
  </#if>
</@layout.registrationLayout>
