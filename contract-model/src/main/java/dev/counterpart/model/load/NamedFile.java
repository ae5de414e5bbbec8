package dev.counterpart.model.load;

import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.resolve.DocumentSource;

/** A file that the caller named: that it is missing is an error of its own, not of a reference. */
final class NamedFile {

    private NamedFile() {}

    static DocumentSource.Lookup find(DocumentSource files, String path, Diagnostics diagnostics) {
        DocumentSource.Lookup found = files.find(path);
        if (found.outcome() == DocumentSource.Outcome.MISSING) {
            diagnostics.error(RuleIds.MISSING_FILE, SourceLocation.ofFile(path), "there is no file " + path, "");
        }
        return found;
    }
}
