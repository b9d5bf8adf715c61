<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<@layout.registrationLayout displayMessage=true; section>
  <#if section = "header">
    ${msg("gpsLinkConfirmTitle")}
  <#elseif section = "form">
    <p id="gps-intro">${msg("gpsLinkConfirm")}</p>
    <form id="gps-link-confirm" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
      <input type="hidden" name="key" value="${gpsKey}">
      <@buttons.button id="gps-link-use" name="send" label="doLogIn" />
    </form>
  </#if>
</@layout.registrationLayout>
