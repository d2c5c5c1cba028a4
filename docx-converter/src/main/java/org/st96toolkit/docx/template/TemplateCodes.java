package org.st96toolkit.docx.template;

import java.util.List;
import org.st96toolkit.core.diagnostic.Code;
import org.st96toolkit.core.diagnostic.CodeFamily;

/** The codes of templates. */
public final class TemplateCodes implements CodeFamily {

    /** For {@link java.util.ServiceLoader}. */
    public TemplateCodes() {}

    @Override
    public List<Code> codes() {
        return List.of(TemplateCode.values());
    }
}
