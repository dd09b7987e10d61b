<#ftl output_format="HTML">
<#-- A body in time: rows of its table of facts. -->
<#macro facts descent root>
<#if descent.from().value()?has_content><@day name="Lập ngày" fact=descent.from() /></#if>
<#if descent.until().value()?has_content><@day name="Thôi hoạt động từ" fact=descent.until() /></#if>
<#if descent.successors()?has_content><@kin name="Cơ quan kế tục" list=descent.successors() duties="nhiệm vụ được chuyển sang" root=root /></#if>
<#if descent.predecessors()?has_content><@kin name="Kế tục của" list=descent.predecessors() duties="nhận cả nhiệm vụ" root=root /></#if>
<#if descent.classes()?has_content><div><dt>Nhận việc giao cho</dt><dd>${descent.classes()?join("; ")}</dd></div></#if>
</#macro>

<#macro day name fact>
<div><dt>${name}</dt><dd>${fact.value()}<#if fact.source()?has_content> <span class="meta">(${fact.source()})</span></#if></dd></div>
</#macro>

<#macro kin name list duties root>
<div><dt>${name}</dt><dd><#list list as kin><a href="${root}${kin.body().href()}">${kin.body().title()}</a><#if kin.duties()>, ${duties}</#if><#if kin.source()?has_content> <span class="meta">(${kin.source()})</span></#if><#sep><br></#list></dd></div>
</#macro>
