<#ftl output_format="HTML">
<#import "lists.ftl" as lists>
<#-- What ties a document to others. -->
<#macro cascade cascade root>
<#if cascade.shown()>
<section class="cascade" aria-labelledby="trien-khai">
<h2 id="trien-khai">Triển khai các cấp</h2>
<#if cascade.compared()?has_content><p>So sánh từng mục với: <#list cascade.compared() as other><a href="${root}${other.href()}">${other.title()}</a><#sep>, </#list></p></#if>
<#if cascade.drawing().shown()><@drawing of=cascade.drawing() root=root /></#if>
<details class="group"<#if !cascade.drawing().shown()> open</#if>>
<summary><h3>Danh sách theo cấp</h3></summary>
<ol>
<#list cascade.tiers() as tier>
<li class="tier<#if tier.empty()> empty</#if>">
<h3>${tier.title()}</h3>
<#list tier.groups() as group>
<#if group.province()?has_content><h4>${group.province()}</h4></#if>
<ul class="docs">
<#list group.steps() as step><@inTime step=step root=root />
</#list>
</ul>
<#if group.left() gt 0><p class="missing">và ${group.left()} văn bản khác</p></#if>
</#list>
<#if tier.missing()?has_content><p class="missing">${tier.missing()?join(", ")}: chưa có trên cổng này</p><#elseif tier.empty()><p class="missing">Chưa có trên cổng này</p></#if>
</li>
</#list>
</ol>
</details>
<#if cascade.years()?size gt 1>
<details class="group">
<summary><h3>Theo dòng thời gian</h3></summary>
<ol>
<#list cascade.years() as year>
<li class="tier"><h4><#if year.name()?has_content>${year.name()}<#else>Chưa rõ năm</#if></h4>
<ul class="docs">
<#list year.steps() as step><@inTime step=step root=root />
</#list>
</ul></li>
</#list>
</ol>
</details>
</#if>
<@points cascade=cascade root=root />
</section>
</#if>
</#macro>

<#macro inTime step root>
<li<#if step.current()> class="current" aria-current="true"</#if>><#if step.current()><p class="doc"><span class="here">Văn bản này</span> <b>${step.item().label()}</b> ${step.item().title()}</p><#else><@lists.line item=step.item() root=root /></#if></li>
</#macro>

<#-- Drawn in em, so that it grows with the letters; the list behind it says the same in words. -->
<#macro drawing of root>
<#assign row = 2.9><#assign step = 1.6>
<div class="scroll" tabindex="0" role="group" aria-label="Sơ đồ triển khai từ trung ương xuống; danh sách ngay dưới nói cùng nội dung">
<svg class="drawing" width="24em" height="${(of.nodes()?size * row)?c}em">
<#list of.nodes() as node>
<#assign x = 0.6 + node.column() * step><#assign y = node?index * row + 1.4>
<#if node.parent() gte 0>
<#assign px = 0.6 + of.nodes()[node.parent()].column() * step><#assign py = node.parent() * row + 1.4>
<#if px == x><#assign bend = px><line<#if node.missing()?has_content> class="gap"</#if> x1="${px?c}em" y1="${py?c}em" x2="${px?c}em" y2="${y?c}em"/><#else>
<line<#if node.missing()?has_content> class="gap"</#if> x1="${px?c}em" y1="${py?c}em" x2="${px?c}em" y2="${y?c}em"/><line<#if node.missing()?has_content> class="gap"</#if> x1="${px?c}em" y1="${y?c}em" x2="${x?c}em" y2="${y?c}em"/></#if>
</#if>
</#list>
<#list of.nodes() as node>
<#assign x = 0.6 + node.column() * step><#assign y = node?index * row + 1.4>
<circle<#if node.missing()?has_content> class="gap"<#elseif node.current()> class="now"</#if> cx="${x?c}em" cy="${y?c}em" r=".45em"/>
<#if node.missing()?has_content><text class="soft" x="${(x + 1)?c}em" y="${(y + 0.35)?c}em">${node.missing()}: chưa có trên cổng</text>
<#elseif node.current()><text class="now" x="${(x + 1)?c}em" y="${(y + 0.35)?c}em">${node.name()}<tspan class="soft" x="${(x + 1)?c}em" dy="1.3em">Văn bản này<#if node.year()?has_content>, ${node.year()}</#if></tspan></text>
<#else><a href="${root}${node.item().href()}"><text x="${(x + 1)?c}em" y="${(y + 0.35)?c}em">${node.name()}</text></a><text class="soft" x="${(x + 1)?c}em" y="${(y + 1.65)?c}em">${[node.item().level(), node.year()]?filter(one -> one?has_content)?join(", ")}</text>
</#if>
</#list>
</svg>
</div>
<#if of.left() gt 0><p class="missing">và ${of.left()} văn bản khác trong danh sách</p></#if>
</#macro>

<#-- Which provision of another document carries out which of this one. -->
<#macro points cascade root>
<#if cascade.points()?has_content>
<h3 id="trien-khai-diem">Triển khai từng điểm</h3>
<ul class="docs plain">
<#list cascade.points() as point>
<li><p><a href="${point.anchor()}">${point.where()?cap_first}</a> triển khai ở:</p>
<ul>
<#list point.carriers() as carrier><li><a href="${root}${carrier.href()}">${carrier.where()}, ${carrier.item().name()}</a><#if carrier.likeness() gt 0> <span class="tag">máy đối chiếu, giống ${carrier.likeness()}%</span></#if></li>
</#list>
</ul>
</li>
</#list>
</ul>
<#if cascade.left() gt 0><p class="missing">và ${cascade.left()} chỗ khác</p></#if>
</#if>
</#macro>

<#macro related related root>
<section class="related" aria-labelledby="${related.id()}">
<h3 id="${related.id()}">${related.title()} <span class="count">${related.total()}<span class="hidden"> văn bản</span></span></h3>
<#-- A long list folds after its first lines; two lines more are not worth a fold. -->
<#assign fold = related.relatives()?size gt 5>
<ul class="docs">
<#list related.relatives() as relative><#if !fold || relative?index lt 3><@one relative=relative outgoing=related.outgoing() root=root /></#if></#list>
</ul>
<#if fold>
<details class="more-quotes"><summary>Thêm ${related.relatives()?size - 3} văn bản</summary>
<ul class="docs">
<#list related.relatives() as relative><#if relative?index gte 3><@one relative=relative outgoing=related.outgoing() root=root /></#if></#list>
</ul>
</details>
</#if>
<#if related.left() gt 0><p class="missing">và ${related.left()} văn bản khác</p></#if>
</section>
</#macro>

<#-- Sentences of another document stand open, the first of them; this document's own are above, so they fold. -->
<#macro one relative outgoing root>
<li><@lists.line item=relative.item() root=root />
<#assign open = outgoing?then(0, 1)>
<#list relative.quotes() as quote><#if quote?index lt open><@cited quote=quote root=root /></#if></#list>
<#if relative.quotes()?size gt open>
<details class="more-quotes"><summary><#if outgoing>Dẫn ở ${relative.quotes()?first.where()}<#if relative.quotes()?size + relative.more() gt 1> và ${relative.quotes()?size - 1 + relative.more()} chỗ khác</#if><#else>Thêm ${relative.quotes()?size - 1 + relative.more()} chỗ dẫn</#if></summary>
<#list relative.quotes() as quote><#if quote?index gte open><@cited quote=quote root=root /></#if></#list>
<#if relative.more() gt 0><p class="missing">và ${relative.more()} chỗ khác trong văn bản</p></#if>
</details>
</#if>
</li>
</#macro>

<#macro cited quote root>
<blockquote><p>${quote.before()}<#if quote.mark()?has_content><mark>${quote.mark()}</mark></#if>${quote.after()}</p><p class="where"><a href="${root}${quote.href()}">${quote.where()}</a></p></blockquote>
</#macro>

<#macro unresolved list root>
<#if list?has_content>
<section class="related" aria-labelledby="chua-co">
<h3 id="chua-co">Nhắc đến, chưa tra được trên cổng <span class="count">${list?size}</span></h3>
<ul class="docs plain">
<#list list as mention>
<li><span class="doc">${mention.text()}</span> <a class="where" href="${mention.anchor()}">${mention.where()}</a>
<#if mention.candidates()?has_content><p class="meta">Có thể là: <#list mention.candidates() as item><a href="${root}${item.href()}">${item.name()}<#if item.issuer()?has_content> (${item.issuer()})</#if></a><#sep>; </#list></p></#if>
</li>
</#list>
</ul>
</section>
</#if>
</#macro>
