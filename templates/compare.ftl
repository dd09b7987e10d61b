<#ftl output_format="HTML">
<#setting locale="vi_VN"><#setting number_format="computer">
<#import "layout/page.ftl" as layout>
<#assign site = loa?first><#assign page = site.page(content.uri)><#assign root = page.frame().root()>
<@layout.page frame=page.frame() wide=true>
<div class="compare">
<h1>${page.frame().title()}</h1>
<#if page.rows()?has_content>
<p class="lead">${page.rows()?size} mục có chỗ triển khai. Chỗ ghi “máy đối chiếu” là do chương trình so lời văn, chưa ai duyệt.</p>
<#else>
<p class="lead">Chưa thấy mục nào của văn bản sau dẫn đúng một mục của văn bản trước, hay có lời văn giống đến mức chương trình dám nói là triển khai mục ấy. Dưới đây là mục lục của hai văn bản để đọc đối chiếu.</p>
</#if>
<div class="pair names" id="hai-van-ban">
<div><p class="here">Được thực hiện</p><p><a href="${root}${page.above().href()}">${page.above().name()}</a></p><@issued item=page.above() /></div>
<div><p class="here">Thực hiện</p><p><a href="${root}${page.below().href()}">${page.below().name()}</a></p><@issued item=page.below() /></div>
</div>
<#list page.rows() as row>
<section class="pair" aria-label="${row.of().where()?cap_first}">
<div><@part one=row.of() of=page.above() /></div>
<div><#list row.answers() as answer><@part one=answer of=page.below() /></#list></div>
</section>
</#list>
<section aria-labelledby="con-lai">
<h2 id="con-lai"><#if page.rows()?has_content>Các mục còn lại<#else>Mục lục hai văn bản</#if></h2>
<div class="pair">
<div><@rest list=page.aboveAlone() of=page.above() /></div>
<div><@rest list=page.belowAlone() of=page.below() /></div>
</div>
</section>
</div>
</@layout.page>

<#macro issued item>
<p class="meta"><#if item.date()?has_content><time datetime="${item.iso()}">${item.date()}</time></#if><#if item.issuer()?has_content> <span>${item.issuer()}</span></#if></p>
</#macro>

<#-- On a telephone the two stand one below the other, so each says whose it is. -->
<#macro part one of>
<h2><a href="${root}${one.href()}">${one.where()?cap_first}</a> <span class="count">${of.shortName(60)}</span></h2>
<#if one.likeness() gt 0><p><span class="tag">máy đối chiếu, giống ${one.likeness()}%</span></p></#if>
<#list one.text() as paragraph><p>${paragraph}</p></#list>
</#macro>

<#macro rest list of>
<h3>${of.shortName(60)}</h3>
<#if list?has_content>
<ul class="entries">
<#list list as one><li><a href="${root}${one.href()}"><span><b>${one.where()?cap_first}</b> ${one.heading()}</span></a></li>
</#list>
</ul>
<#else><p>Không còn mục nào.</p></#if>
</#macro>
