<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('username'); section>
  <#if section = "header">
    ${msg("gpsLinkTitle")}
  <#elseif section = "form">
    <p id="gps-intro">${msg("gpsLinkIntro")}</p>
    <form id="gps-link-request" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
      <#if auth?has_content && auth.showUsername()>
        <input type="hidden" name="known" value="on">
        <#if messagesPerField.existsError('username')><p class="${properties.kcError!}" role="alert">${messagesPerField.get('username')}</p></#if>
      <#else>
        <#assign label><#if realm.registrationEmailAsUsername>${msg("email")}<#else>${msg("usernameOrEmail")}</#if></#assign>
        <@field.input name="username" label=label value=gpsName!'' autocomplete="username" autofocus=true />
      </#if>
      <@buttons.button id="gps-link-send" name="send" label="gpsLinkSend" />
    </form>
  </#if>
</@layout.registrationLayout>
