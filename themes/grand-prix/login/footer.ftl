<#macro content>
  <#-- Staff and applications of somebody else sign in without the members' web. -->
  <#if ["login", "login-username"]?seq_contains(pageId!"") && (client.clientId!"") == "gps-web" && (client.baseUrl!"")?has_content>
    <p class="gps-organization"><a href="${client.baseUrl?remove_ending("/")}/sign-in/organization">${msg("gpsOrganizationSignIn")}</a></p>
  </#if>
  <#-- What is in force then is recorded when the account is first seen. -->
  <#if (pageId!"") == "register" && (client.baseUrl!"")?has_content>
    <p class="gps-organization">
      ${msg("gpsLegalAccepts")}
      <#list ["Terms", "Guidelines", "Privacy", "Cookies"] as document>
        <a href="${client.baseUrl?remove_ending("/")}/legal/${document?lower_case}" target="_blank" rel="noopener">${msg("gpsLegal" + document)}</a><#sep>&#160;· </#sep>
      </#list>
    </p>
  </#if>
  <p class="gps-footer">${msg("gpsNotAffiliated")}</p>
</#macro>
