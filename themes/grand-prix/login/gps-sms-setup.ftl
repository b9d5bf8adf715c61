<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('number'); section>
  <#if section = "header">
    ${msg("gpsSmsSetupTitle")}
  <#elseif section = "form">
    <p id="gps-intro">${msg("gpsSmsSetupIntro")}</p>
    <form id="gps-sms-setup" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
      <@field.input name="number" label=msg("gpsSmsNumber") value=gpsNumber!'' autocomplete="tel" autofocus=true />
      <@buttons.button id="gps-sms-send" name="send" label="gpsSmsSend" />
    </form>
    <#if isAppInitiatedAction??>
      <form action="${url.loginAction}" method="post">
        <@buttons.button id="gps-cancel" name="cancel-aia" label="doCancel" type="secondary" class=["kcMarginTopClass"] />
      </form>
    </#if>
  </#if>
</@layout.registrationLayout>
