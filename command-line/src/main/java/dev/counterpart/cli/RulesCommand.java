package dev.counterpart.cli;

import dev.counterpart.model.diagnostic.DidYouMean;
import dev.counterpart.model.print.RulePages;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code counterpart rules}: every id with its one-line meaning; with an id, its page. */
@Command(name = "rules", description = "Lists every rule with its meaning, or prints the pages of some.")
final class RulesCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(arity = "0..*", paramLabel = "RULE", description = "Rules whose pages are printed.")
    private List<String> ids = List.of();

    RulesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<RulePages.Page> pages = RulePages.all();
        if (ids.isEmpty()) {
            int width =
                    pages.stream().mapToInt(page -> page.id().length()).max().orElse(0);
            pages.forEach(page -> terminal.out()
                    .println(page.id() + " ".repeat(width - page.id().length()) + "  " + page.meaning()));
        }
        for (String id : ids) {
            terminal.out().print(page(id, pages).text());
        }
        return ExitStatus.FINE;
    }

    private static RulePages.Page page(String id, List<RulePages.Page> pages) {
        return RulePages.find(id).orElseThrow(() -> {
            String near =
                    DidYouMean.hint(id, pages.stream().map(RulePages.Page::id).toList());
            return new WrongCallException("there is no rule \"" + id + "\"" + (near.isEmpty() ? "" : "; " + near));
        });
    }
}
