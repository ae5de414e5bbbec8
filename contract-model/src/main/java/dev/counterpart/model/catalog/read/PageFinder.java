package dev.counterpart.model.catalog.read;

import dev.counterpart.model.catalog.ResourceKind;
import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.tree.Fields;
import dev.counterpart.model.tree.FrontMatter;
import dev.counterpart.model.tree.FrontMatterReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finds the pages of a catalog and reads their front matter. A page that belongs to no kind of resource is reported. */
public final class PageFinder {

    private static final Pattern CONFIGURATION = Pattern.compile("eventcatalog\\.config\\.[cm]?[jt]s");

    private final CatalogDocuments documents;
    private final Diagnostics diagnostics;
    private final Set<String> users = new TreeSet<>();
    private final Set<String> presumed = new TreeSet<>();

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
            if (file.equals("index.mdx") || file.equals("index.md")) {
                page(path, folders).ifPresent(pages::add);
            } else if (file.endsWith(".mdx") || file.endsWith(".md")) {
                person(path, folders).ifPresent(pages::add);
            }
        }
        return pages;
    }

    /** Ids of the catalog's users, who may own resources, too. Known after {@link #find}. */
    public Set<String> users() {
        return Set.copyOf(users);
    }

    /**
     * Ids that pages without readable front matter probably have, by their folders' names: pointers at those are not called
     * dangling, the page's own mistake is enough. Known after {@link #find}.
     */
    public Set<String> presumedIds() {
        return Set.copyOf(presumed);
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
        Optional<Page> page = read(path, kind, version);
        if (page.isEmpty()) {
            presumed.add(kebab(named.get(named.size() - 1)));
        }
        if (kind.isPresent()
                || page.isEmpty()
                || MessageReader.looksLikeAMessage(page.get().fields())) {
            return page;
        }
        diagnostics.warning(
                RuleIds.UNKNOWN_RESOURCE,
                page.get().location(),
                "the folder \"" + String.join("/", named) + "\" belongs to no kind of resource",
                "resources lie below domains/, systems/, services/, commands/, queries/, events/, channels/, containers/ or"
                        + " flows/");
        return Optional.empty();
    }

    /** Teams and users are single files. */
    private Optional<Page> person(String path, List<String> folders) {
        String folder = folders.isEmpty() ? "" : folders.get(folders.size() - 1);
        if (folder.equals("users")) {
            read(path, Optional.empty(), Optional.empty())
                    .map(page -> page.fields().required("id"))
                    .ifPresent(users::add);
            return Optional.empty();
        }
        return folder.equals("teams") ? read(path, Optional.of(ResourceKind.TEAM), Optional.empty()) : Optional.empty();
    }

    private Optional<Page> read(String path, Optional<ResourceKind> kind, Optional<String> version) {
        Optional<byte[]> bytes = documents.bytes(path);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        Loaded<Optional<FrontMatter>> loaded = FrontMatterReader.read(path, bytes.get());
        diagnostics.addAll(loaded.diagnostics());
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        return loaded.value()
                .map(front ->
                        new Page(path, folder, kind, version, new Fields(front.fields(), diagnostics), front.body()));
    }

    /** {@code OrderCreated} is {@code order-created}. */
    private static String kebab(String folder) {
        return folder.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
