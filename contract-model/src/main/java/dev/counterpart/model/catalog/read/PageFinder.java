package dev.counterpart.model.catalog.read;

import dev.counterpart.model.catalog.ResourceKind;
import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.tree.ArrayNode;
import dev.counterpart.model.tree.Fields;
import dev.counterpart.model.tree.FrontMatter;
import dev.counterpart.model.tree.FrontMatterReader;
import dev.counterpart.model.tree.NullNode;
import dev.counterpart.model.tree.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the pages of a catalog and reads their front matter. A page that belongs to no kind of resource is reported. */
public final class PageFinder {

    private static final Pattern CONFIGURATION = Pattern.compile("eventcatalog\\.config\\.[cm]?[jt]s");

    private final CatalogDocuments documents;
    private final Diagnostics diagnostics;
    private final Texts texts = new Texts();
    private final UnreadablePages unreadable = new UnreadablePages();

    public PageFinder(CatalogDocuments documents, Diagnostics diagnostics) {
        this.documents = documents;
        this.diagnostics = diagnostics;
    }

    /** Whether files look like a catalog: a page where one may lie, or EventCatalog's configuration. */
    public static boolean isCatalog(CatalogDocuments documents) {
        int prefix = documents.rootPrefix().length();
        return documents.paths().stream().map(path -> path.substring(prefix)).anyMatch(below -> {
            List<String> folders = List.of(below.split("/", -1));
            boolean page = below.endsWith(".mdx") || below.endsWith(".md");
            return (page && folders.size() > 1 && PageKinds.isCollection(folders.subList(0, folders.size() - 1)))
                    || CONFIGURATION.matcher(below).matches();
        });
    }

    /** All pages, in the order of their paths. */
    public List<Page> find() {
        List<Page> pages = new ArrayList<>();
        for (String path : documents.paths()) {
            String below = path.substring(documents.rootPrefix().length());
            List<String> segments = List.of(below.split("/", -1));
            String file = segments.get(segments.size() - 1);
            List<String> folders = segments.subList(0, segments.size() - 1);
            if (!file.endsWith(".mdx") && !file.endsWith(".md")) {
                continue;
            }
            String folder = folders.isEmpty() ? "" : folders.get(folders.size() - 1);
            Optional<ResourceKind> person = PageKinds.ofFilesIn(folder);
            if (person.isPresent()) {
                read(path, person, Optional.empty(), file.substring(0, file.lastIndexOf('.')))
                        .ifPresent(pages::add);
            } else if (file.equals("index.mdx") || file.equals("index.md")) {
                page(path, folders).ifPresent(pages::add);
            }
        }
        return pages;
    }

    /** Known after {@link #find}. */
    public UnreadablePages unreadable() {
        return unreadable;
    }

    private Optional<Page> page(String path, List<String> folders) {
        int size = folders.size();
        boolean versioned = size >= 2 && folders.get(size - 2).equals("versioned");
        Optional<String> version = versioned ? Optional.of(folders.get(size - 1)) : Optional.empty();
        List<String> named = versioned ? folders.subList(0, size - 2) : folders;
        Optional<ResourceKind> kind = PageKinds.of(named);
        if (kind.isEmpty() && (PageKinds.elsewhere(named) || named.isEmpty())) {
            return Optional.empty();
        }
        Optional<Page> page = read(path, kind, version, named.get(named.size() - 1));
        if (kind.isPresent()
                || page.isEmpty()
                || MessageReader.looksLikeAMessage(page.get().fields())) {
            return page;
        }
        diagnostics.warning(
                RuleIds.UNKNOWN_RESOURCE,
                page.get().location(),
                "the folder \"" + String.join("/", named) + "\" belongs to no kind of resource",
                "resources lie below domains/, systems/, services/, commands/, queries/, events/, channels/, containers/,"
                        + " flows/, entities/, data-products/, agents/ or adrs/");
        return Optional.empty();
    }

    private Optional<Page> read(String path, Optional<ResourceKind> kind, Optional<String> version, String name) {
        Optional<byte[]> bytes = documents.bytes(path);
        if (bytes.isEmpty()) {
            unreadable.add(kind, name);
            return Optional.empty();
        }
        Loaded<Optional<FrontMatter>> loaded = FrontMatterReader.read(path, bytes.get(), texts);
        diagnostics.addAll(loaded.diagnostics());
        if (loaded.value().isEmpty()) {
            unreadable.add(kind, name);
        }
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        return loaded.value()
                .map(front -> new Page(
                        path,
                        folder,
                        kind,
                        version,
                        version.isEmpty(),
                        new Fields(front.fields(), diagnostics),
                        kind.equals(Optional.of(ResourceKind.FLOW)) ? front.body() : ""))
                .map(this::noted);
    }

    /** What a service sends is hidden, too, where the list of it is none. */
    private Page noted(Page page) {
        if (page.kind().filter(UnreadablePages::sendsAndReceives).isPresent()
                && (isNoList(page, "sends") || isNoList(page, "receives"))) {
            unreadable.hidesTraffic();
        }
        return page;
    }

    private static boolean isNoList(Page page, String field) {
        return page.fields()
                .object()
                .get(field)
                .filter(value -> !(value instanceof ArrayNode) && !(value instanceof NullNode))
                .isPresent();
    }
}
