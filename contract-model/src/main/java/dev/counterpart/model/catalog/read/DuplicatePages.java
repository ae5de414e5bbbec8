package dev.counterpart.model.catalog.read;

import dev.counterpart.model.diagnostic.RuleIds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Two pages that claim the same id and version, or two current pages of one id: the first by path stays. */
final class DuplicatePages {

    /** @param version empty for the claim to be the current page of an id */
    private record Claim(String kind, String id, Optional<String> version) {}

    private DuplicatePages() {}

    static List<Page> drop(List<Page> pages) {
        Map<Claim, Page> claimed = new HashMap<>();
        List<Page> kept = new ArrayList<>();
        for (Page page : pages) {
            List<Claim> claims = claims(page);
            Optional<Claim> taken = claims.stream().filter(claimed::containsKey).findFirst();
            if (taken.isPresent()) {
                report(page, taken.get(), claimed);
            } else {
                claims.forEach(claim -> claimed.put(claim, page));
                kept.add(page);
            }
        }
        return kept;
    }

    private static List<Claim> claims(Page page) {
        Optional<String> id = page.written("id");
        if (id.isEmpty()) {
            return List.of();
        }
        List<Claim> claims = new ArrayList<>();
        page.written("version")
                .ifPresent(
                        version -> claims.add(new Claim(KnownResources.family(page), id.get(), Optional.of(version))));
        if (page.current()) {
            claims.add(new Claim(KnownResources.family(page), id.get(), Optional.empty()));
        }
        return claims;
    }

    private static void report(Page page, Claim claim, Map<Claim, Page> claimed) {
        Page first = claimed.getOrDefault(claim, page);
        String what = claim.version()
                .map(version -> "version " + version + " of the " + claim.kind() + " \"" + claim.id() + "\"")
                .orElse("the " + claim.kind() + " \"" + claim.id() + "\"");
        page.fields()
                .diagnostics()
                .error(
                        RuleIds.DUPLICATE_RESOURCE,
                        page.fields().locationOf("id"),
                        what + " already has a page: " + first.path(),
                        hint(page));
    }

    private static String hint(Page page) {
        Optional<String> folder =
                page.folderVersion().filter(version -> !page.written("version").equals(Optional.of(version)));
        return folder.map(version -> "its folder says version " + version + ": say the same in the page")
                .orElse(
                        page.current()
                                ? "give it another id, or move an earlier version below versioned/"
                                : "give it another id or another version");
    }
}
