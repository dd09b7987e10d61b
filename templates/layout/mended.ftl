<#ftl output_format="HTML">
<#-- A correction or a withdrawal. -->
<#macro line line root>
<p><time datetime="${line.iso()}"><b>${line.day()}</b></time> <#if line.withdrawn()>Thu hồi khỏi cổng. Lý do: ${line.right()}.<#else>Đã viết “<s>${line.wrong()}</s>”, đúng là “<strong>${line.right()}</strong>”.</#if></p>
<p class="where">Nguồn: <#if line.source().href()?has_content><a href="<#if !line.source().href()?starts_with("http")>${root}</#if>${line.source().href()}">${line.source().title()}</a><#else>${line.source().title()}</#if></p>
</#macro>
