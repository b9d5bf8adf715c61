<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<@layout.registrationLayout displayMessage=true; section>
  <#if section = "header">
    ${msg("gpsPasskeyOfferTitle")}
  <#elseif section = "form">
    <p id="gps-intro">${msg("gpsPasskeyOfferIntro")}</p>
    <form id="gps-passkey-accept" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
      <@buttons.button id="gps-passkey-yes" name="accept" label="gpsPasskeyOfferAccept" />
    </form>
    <form id="gps-passkey-later" action="${url.loginAction}" method="post">
      <@buttons.button id="gps-passkey-no" name="later" label="gpsPasskeyOfferLater" type="secondary" class=["kcMarginTopClass"] />
    </form>
  </#if>
</@layout.registrationLayout>
