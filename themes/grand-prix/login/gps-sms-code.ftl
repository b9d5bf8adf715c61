<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('code'); section>
  <#if section = "header">
    ${msg("gpsSmsTitle")}
  <#elseif section = "form">
    <p id="gps-intro">${msg("gpsSmsSent", gpsPhone, gpsMinutes)}</p>
    <form id="gps-sms-code" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
      <@field.input name="code" label=msg("gpsCode") autocomplete="one-time-code" autofocus=true />
      <@buttons.button id="gps-code-send" name="send" label="doLogIn" />
    </form>
    <form id="gps-resend" action="${url.loginAction}" method="post">
      <@buttons.button id="gps-sms-again" name="resend" label="gpsSmsResend" type="secondary" class=["kcMarginTopClass"] />
    </form>
  </#if>
</@layout.registrationLayout>
