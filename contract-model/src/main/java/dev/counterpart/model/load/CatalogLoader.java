package dev.counterpart.model.load;

import dev.counterpart.model.ContractSet;
import dev.counterpart.model.asyncapi.read.AsyncApiChecks;
import dev.counterpart.model.catalog.check.CatalogChecks;
import dev.counterpart.model.catalog.read.CatalogReader;
import dev.counterpart.model.catalog.read.KnownResources;
import dev.counterpart.model.catalog.read.Page;
import dev.counterpart.model.catalog.read.PageFinder;
import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.resolve.SchemaReader;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads a catalog, a folder in EventCatalog's layout, into a {@link ContractSet}. Whatever is wrong with it is a diagnostic,
 * and all are found in one run.
 *
 * <pre>{@code
 * Loaded<ContractSet> loaded = CatalogLoader.load(Path.of("schemas"), "schemas");
 * loaded.diagnostics().forEach(diagnostic -> log.warn(diagnostic.format()));
 * }</pre>
 */
public final class CatalogLoader {

    private CatalogLoader() {}

    /**
     * @param root the folder
     * @param displayRoot what the folder is called in places and messages: as the user named it, or relative to their project
     */
    public static Loaded<ContractSet> load(Path root, String displayRoot) {
        return load(root, displayRoot, LoadOptions.DEFAULT);
    }

    /** The same with limits of one's own, and folders for what schemas refer to elsewhere. */
    public static Loaded<ContractSet> load(Path root, String displayRoot, LoadOptions options) {
        Diagnostics diagnostics = new Diagnostics();
        return load(CatalogFiles.list(root, displayRoot, options, diagnostics), displayRoot, diagnostics);
    }

    static Loaded<ContractSet> load(CatalogFiles files, String displayRoot, Diagnostics diagnostics) {
        SchemaReader schemas = new SchemaReader(files, diagnostics);
        PagesRead read = readPages(files, displayRoot, schemas, diagnostics);
        ContractSet set = read.resources().with(displayRoot, schemas.read());
        CatalogChecks.check(set, read.pages(), read.known(), diagnostics);
        set.services().stream()
                .flatMap(service -> service.asyncApis().stream())
                .forEach(document -> AsyncApiChecks.check(document, set.schemas(), diagnostics));
        return new Loaded<>(set, diagnostics.sorted());
    }

    /**
     * @param pages in brief: of most that they said, the resources know now
     */
    private record PagesRead(CatalogReader.Resources resources, List<Page> pages, KnownResources known) {}

    private static PagesRead readPages(
            CatalogFiles files, String displayRoot, SchemaReader schemas, Diagnostics diagnostics) {
        PageFinder finder = new PageFinder(files, diagnostics);
        List<Page> pages = finder.find();
        if (pages.isEmpty() && diagnostics.sorted().isEmpty()) {
            diagnostics.error(
                    RuleIds.EMPTY_CATALOG,
                    SourceLocation.ofFile(displayRoot),
                    "no page of a catalog lies below this folder",
                    "a catalog has domains/, services/, events/ … with an index.mdx in each resource's folder");
        }
        return new PagesRead(
                CatalogReader.read(pages, files, schemas),
                pages.stream().map(Page::inBrief).toList(),
                new KnownResources(pages, finder.unreadable()));
    }
}
