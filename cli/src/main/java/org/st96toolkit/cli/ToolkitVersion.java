package org.st96toolkit.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.st96toolkit.core.diagnostic.Report;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the library. */
final class ToolkitVersion implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        Properties toolkit = new Properties();
        try (InputStream in = Report.class.getResourceAsStream("/org/st96toolkit/core/toolkit.properties")) {
            toolkit.load(in);
        }
        return new String[] {"st96 " + toolkit.getProperty("version")};
    }
}
