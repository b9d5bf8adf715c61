<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('code'); section>
  <#if section = "header">
    ${msg("gpsLinkTitle")}
  <#elseif section = "form">
    <p id="gps-intro">${msg("gpsLinkSent", gpsMinutes)}</p>
    <form id="gps-link-code" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
      <@field.input name="code" label=msg("gpsCode") autocomplete="one-time-code" autofocus=true />
      <@buttons.button id="gps-code-send" name="send" label="doLogIn" />
    </form>
    <form id="gps-start-over" action="${url.loginAction}" method="post">
      <@buttons.button id="gps-link-again" name="startOver" label="gpsLinkAgain" type="secondary" class=["kcMarginTopClass"] />
    </form>
  </#if>
</@layout.registrationLayout>
