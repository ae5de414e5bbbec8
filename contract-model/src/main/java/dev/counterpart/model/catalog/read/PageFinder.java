package dev.counterpart.model.catalog.read;

import dev.counterpart.model.catalog.ResourceKind;
import dev.counterpart.model.diagnostic.Diagnostic;
import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.tree.ArrayNode;
import dev.counterpart.model.tree.Fields;
import dev.counterpart.model.tree.FrontMatter;
import dev.counterpart.model.tree.FrontMatterReader;
import dev.counterpart.model.tree.NullNode;
import dev.counterpart.model.tree.ObjectNode;
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

    /** All pages, in the order of their paths. They are read side by side, and what is wrong is told in their order. */
    public List<Page> find() {
        List<Candidate> candidates = new ArrayList<>();
        for (String path : documents.paths()) {
            candidate(path).ifPresent(candidates::add);
        }
        List<ReadPage> read = candidates.parallelStream().map(this::read).toList();
        List<Page> pages = new ArrayList<>();
        for (ReadPage page : read) {
            accept(page).ifPresent(pages::add);
        }
        return pages;
    }

    /**
     * A file that is a page by its place.
     *
     * @param name what its resource is probably called
     */
    private record Candidate(String path, Optional<ResourceKind> kind, Optional<String> version, String name) {

        String folder() {
            return path.substring(0, path.lastIndexOf('/') + 1);
        }
    }

    /**
     * @param fields empty where the page can't be read
     * @param body as in {@link Page#body()}
     */
    private record ReadPage(
            Candidate candidate, List<Diagnostic> diagnostics, Optional<ObjectNode> fields, String body) {}

    private Optional<Candidate> candidate(String path) {
        if (!path.endsWith(".mdx") && !path.endsWith(".md")) {
            return Optional.empty();
        }
        String below = path.substring(documents.rootPrefix().length());
        List<String> segments = List.of(below.split("/", -1));
        String file = segments.get(segments.size() - 1);
        List<String> folders = segments.subList(0, segments.size() - 1);
        String folder = folders.isEmpty() ? "" : folders.get(folders.size() - 1);
        Optional<ResourceKind> person = PageKinds.ofFilesIn(folder);
        if (person.isPresent()) {
            return Optional.of(new Candidate(path, person, Optional.empty(), file.substring(0, file.lastIndexOf('.'))));
        }
        return file.equals("index.mdx") || file.equals("index.md") ? index(path, folders) : Optional.empty();
    }

    private static Optional<Candidate> index(String path, List<String> folders) {
        int size = folders.size();
        boolean versioned = size >= 2 && folders.get(size - 2).equals("versioned");
        Optional<String> version = versioned ? Optional.of(folders.get(size - 1)) : Optional.empty();
        List<String> named = versioned ? folders.subList(0, size - 2) : folders;
        Optional<ResourceKind> kind = PageKinds.of(named);
        return kind.isEmpty() && (PageKinds.elsewhere(named) || named.isEmpty())
                ? Optional.empty()
                : Optional.of(new Candidate(path, kind, version, named.get(named.size() - 1)));
    }

    /** Known after {@link #find}. */
    public UnreadablePages unreadable() {
        return unreadable;
    }

    private ReadPage read(Candidate candidate) {
        Diagnostics found = new Diagnostics();
        Optional<FrontMatter> front = documents.bytes(candidate.path(), found).flatMap(bytes -> {
            Loaded<Optional<FrontMatter>> loaded = FrontMatterReader.read(candidate.path(), bytes, texts);
            found.addAll(loaded.diagnostics());
            return loaded.value();
        });
        boolean flow = candidate.kind().equals(Optional.of(ResourceKind.FLOW));
        return new ReadPage(
                candidate,
                found.sorted(),
                front.map(FrontMatter::fields),
                flow ? front.map(FrontMatter::body).orElse("") : "");
    }

    private Optional<Page> accept(ReadPage read) {
        diagnostics.addAll(read.diagnostics());
        Candidate candidate = read.candidate();
        if (read.fields().isEmpty()) {
            unreadable.add(candidate.kind(), candidate.name());
            return Optional.empty();
        }
        Page page = noted(new Page(
                candidate.path(),
                candidate.folder(),
                candidate.kind(),
                candidate.version(),
                candidate.version().isEmpty(),
                new Fields(read.fields().get(), diagnostics),
                read.body()));
        if (candidate.kind().isPresent() || MessageReader.looksLikeAMessage(page.fields())) {
            return Optional.of(page);
        }
        diagnostics.warning(
                RuleIds.UNKNOWN_RESOURCE,
                page.location(),
                "the folder \""
                        + page.home().substring(documents.rootPrefix().length()).replaceFirst("/$", "")
                        + "\" belongs to no kind of resource",
                "resources lie below domains/, systems/, services/, commands/, queries/, events/, channels/, containers/,"
                        + " flows/, entities/, data-products/, agents/ or adrs/");
        return Optional.empty();
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
