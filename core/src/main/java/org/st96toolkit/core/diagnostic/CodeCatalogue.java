package org.st96toolkit.core.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * Every code that a diagnostic can have, of all modules on the class path.
 *
 * @param codes the codes, in the order of their identifiers
 */
public record CodeCatalogue(List<Code> codes) {

    public CodeCatalogue {
        List<Code> sorted = new ArrayList<>(codes);
        sorted.sort(Comparator.comparing(Code::id));
        codes = List.copyOf(sorted);
    }

    /** The catalogue of all modules on the class path. */
    public static CodeCatalogue load() {
        List<Code> all = new ArrayList<>();
        ServiceLoader.load(CodeFamily.class, CodeCatalogue.class.getClassLoader())
                .forEach(family -> all.addAll(family.codes()));
        return new CodeCatalogue(all);
    }

    /** A code by its identifier, in upper or lower case. */
    public Optional<Code> find(String id) {
        String wanted = id.strip().toUpperCase(Locale.ROOT);
        return codes.stream().filter(code -> code.id().equals(wanted)).findFirst();
    }
}
