<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<@layout.registrationLayout displayMessage=true; section>
  <#if section = "header">
    ${msg("gpsFactorTitle")}
  <#elseif section = "form">
    <p id="gps-intro">${msg("gpsFactorIntro")}</p>
    <form id="gps-factor-passkey" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
      <input type="hidden" name="factor" value="passkey">
      <@buttons.button id="gps-choose-passkey" name="choose" label="gpsFactorPasskey" />
    </form>
    <form id="gps-factor-app" action="${url.loginAction}" method="post">
      <input type="hidden" name="factor" value="app">
      <@buttons.button id="gps-choose-app" name="choose" label="gpsFactorApp" type="secondary" class=["kcMarginTopClass"] />
    </form>
  </#if>
</@layout.registrationLayout>
