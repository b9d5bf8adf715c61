<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${msg("gpsLockedTitle")}
  <#elseif section = "form">
    <div id="gps-locked">
      <#if lockUntil??><p id="gps-locked-until">${msg("gpsLockedUntil", lockUntil)}</p><#else><p id="gps-locked-until">${msg("gpsLockedForNow")}</p></#if>
      <#if lockReason?has_content>
        <p>${msg("gpsLockedReason")}</p>
        <blockquote id="gps-locked-reason" dir="auto">${lockReason}</blockquote>
      </#if>
      <#if lockAppealUrl?has_content>
        <p>${msg("gpsLockedAppeal")} <a id="gps-locked-appeal" href="${lockAppealUrl}" rel="noopener">${msg("gpsLockedAppealLink")}</a></p>
      <#else>
        <p>${msg("gpsLockedAppealByReply")}</p>
      </#if>
    </div>
  </#if>
</@layout.registrationLayout>
