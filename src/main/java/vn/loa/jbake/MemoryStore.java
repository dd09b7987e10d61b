package vn.loa.jbake;

import java.io.File;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;
import org.jbake.model.DocumentTypes;

/** JBake's content store without its database: the lists that templates ask for, newest first, from memory. */
final class MemoryStore extends ContentStore {
    private static final Comparator<DocumentModel> NEWEST_FIRST = Comparator.comparing(
                    DocumentModel::getDate, Comparator.nullsFirst(Comparator.<Date>naturalOrder()))
            .reversed()
            .thenComparing(DocumentModel::getUri);

    private final List<DocumentModel> documents = new ArrayList<>();
    private final Map<String, DocumentList<DocumentModel>> byType = new HashMap<>();

    MemoryStore() {
        super("memory", "loa");
    }

    @Override
    public void addDocument(DocumentModel document) {
        documents.add(document);
        byType.clear();
    }

    private synchronized DocumentList<DocumentModel> ofType(String type) {
        return byType.computeIfAbsent(type, t -> select(d -> d.getType().equals(t)));
    }

    private DocumentList<DocumentModel> select(Predicate<DocumentModel> wanted) {
        DocumentList<DocumentModel> list = new DocumentList<>();
        documents.stream().filter(wanted).sorted(NEWEST_FIRST).forEach(list::add);
        return list;
    }

    private static boolean isPublished(DocumentModel document) {
        return "published".equals(document.getStatus());
    }

    private DocumentList<DocumentModel> published(String type) {
        DocumentList<DocumentModel> list = new DocumentList<>();
        ofType(type).stream().filter(MemoryStore::isPublished).forEach(list::add);
        return list;
    }

    private DocumentList<DocumentModel> paged(DocumentList<DocumentModel> all) {
        if (getStart() < 0 || getLimit() < 0) {
            return all;
        }
        DocumentList<DocumentModel> page = new DocumentList<>();
        all.stream().skip(getStart()).limit(getLimit()).forEach(page::add);
        return page;
    }

    private static boolean hasTag(DocumentModel document, String tag) {
        return isPublished(document) && List.of(document.getTags()).contains(tag);
    }

    @Override
    public long getDocumentCount(String docType) {
        return ofType(docType).size();
    }

    @Override
    public long getPublishedCount(String docType) {
        return published(docType).size();
    }

    @Override
    public DocumentList<DocumentModel> getDocumentByUri(String uri) {
        return select(d -> uri.equals(d.getSourceuri()));
    }

    @Override
    public DocumentList<DocumentModel> getDocumentStatus(String uri) {
        return getDocumentByUri(uri);
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPosts() {
        return published("post");
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPosts(boolean applyPaging) {
        return applyPaging ? paged(published("post")) : published("post");
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPostsByTag(String tag) {
        return select(d -> d.getType().equals("post") && hasTag(d, tag));
    }

    @Override
    public DocumentList<DocumentModel> getPublishedDocumentsByTag(String tag) {
        return select(d -> hasTag(d, tag));
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPages() {
        return published("page");
    }

    @Override
    public DocumentList<DocumentModel> getPublishedContent(String docType) {
        return published(docType);
    }

    @Override
    public DocumentList<DocumentModel> getAllContent(String docType) {
        return ofType(docType);
    }

    @Override
    public DocumentList<DocumentModel> getAllContent(String docType, boolean applyPaging) {
        return applyPaging ? paged(ofType(docType)) : ofType(docType);
    }

    @Override
    public DocumentList<DocumentModel> getUnrenderedContent() {
        return select(d -> !Boolean.TRUE.equals(d.getRendered()));
    }

    @Override
    public Set<String> getTags() {
        return tags(d -> d.getType().equals("post"));
    }

    @Override
    public Set<String> getAllTags() {
        return tags(d -> DocumentTypes.contains(d.getType()));
    }

    private Set<String> tags(Predicate<DocumentModel> wanted) {
        Set<String> tags = new TreeSet<>();
        documents.stream().filter(wanted.and(MemoryStore::isPublished)).forEach(d -> tags.addAll(List.of(d.getTags())));
        return tags;
    }

    @Override
    public void deleteContent(String uri) {
        documents.removeIf(d -> uri.equals(d.getSourceuri()));
        byType.clear();
    }

    @Override
    public void deleteAllByDocType(String docType) {
        documents.removeIf(d -> docType.equals(d.getType()));
        byType.clear();
    }

    @Override
    public void markContentAsRendered(DocumentModel document) {
        document.setRendered(true);
    }

    @Override
    public boolean isActive() {
        return true;
    }

    @Override
    public void startup() {
        // nothing to open
    }

    @Override
    public void close() {
        // nothing to close
    }

    @Override
    public void shutdown() {
        // nothing to stop
    }

    @Override
    public void drop() {
        documents.clear();
        byType.clear();
    }

    @Override
    public void updateAndClearCacheIfNeeded(boolean needed, File templateFolder) {
        // nothing is kept between bakes
    }
}
