<#macro content>
  <p class="gps-footer">${msg("gpsNotAffiliated")}</p>
</#macro>
