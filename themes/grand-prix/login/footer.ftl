<#macro content>
  <#-- Staff and applications of somebody else sign in without the members' web. -->
  <#if ["login", "login-username"]?seq_contains(pageId!"") && (client.clientId!"") == "gps-web" && (client.baseUrl!"")?has_content>
    <p class="gps-organization"><a href="${client.baseUrl?remove_ending("/")}/sign-in/organization">${msg("gpsOrganizationSignIn")}</a></p>
  </#if>
  <p class="gps-footer">${msg("gpsNotAffiliated")}</p>
</#macro>
