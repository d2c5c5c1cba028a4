package org.st96toolkit.core;

import java.util.ArrayList;
import java.util.List;
import org.st96toolkit.core.diagnostic.Code;
import org.st96toolkit.core.diagnostic.CodeFamily;
import org.st96toolkit.core.diagnostic.CoreCode;
import org.st96toolkit.core.grammar.GrammarCode;
import org.st96toolkit.core.mapping.MappingCode;
import org.st96toolkit.core.mapping.RemainderCode;

/** The codes of core. */
public final class CoreCodes implements CodeFamily {

    /** For {@link java.util.ServiceLoader}. */
    public CoreCodes() {}

    @Override
    public List<Code> codes() {
        List<Code> all = new ArrayList<>();
        all.addAll(List.of(CoreCode.values()));
        all.addAll(List.of(GrammarCode.values()));
        all.addAll(List.of(MappingCode.values()));
        all.addAll(List.of(RemainderCode.values()));
        all.addAll(List.of(ConversionCode.values()));
        return all;
    }
}
