package org.st96toolkit.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.shared.invoker.DefaultInvocationRequest;
import org.apache.maven.shared.invoker.DefaultInvoker;
import org.apache.maven.shared.invoker.InvocationRequest;
import org.apache.maven.shared.invoker.MavenInvocationException;

/**
 * A project that uses the plugin, built by Maven in a process of its own. Its repository is the one below {@code target} into which
 * this build has put the plugin.
 */
final class Build {

    /** The version under test. */
    static final String VERSION = property("plugin.version");

    private static final String POM = """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <groupId>example</groupId>
              <artifactId>filings</artifactId>
              <version>1</version>
              <packaging>pom</packaging>
              <build>
                <plugins>
            %s
                </plugins>
              </build>
            </project>
            """;

    /** All that a build needs this one needed, too, and has: nothing is fetched from anywhere else. */
    private static final String SETTINGS = """
            <settings>
              <mirrors>
                <mirror><id>here</id><mirrorOf>*</mirrorOf><url>%s</url></mirror>
              </mirrors>
            </settings>
            """;

    /**
     * How a build ended.
     *
     * @param status the exit status of Maven
     * @param lines what it printed
     */
    record Ended(int status, List<String> lines) {

        String text() {
            return String.join("\n", lines);
        }
    }

    private final Path folder;

    private Build(Path folder) {
        this.folder = folder;
    }

    /** A project with these lines as the configuration of the goal {@code validate}. */
    static Build configured(String name, String... configuration) throws IOException {
        return of(name, """
                <plugin>
                  <groupId>org.st96toolkit</groupId>
                  <artifactId>st96-maven-plugin</artifactId>
                  <version>%s</version>
                  <executions>
                    <execution>
                      <goals><goal>validate</goal></goals>
                    </execution>
                  </executions>
                  <configuration>
                %s
                  </configuration>
                </plugin>
                """.formatted(VERSION, String.join("\n", configuration)));
    }

    /** A project with this plugin. */
    static Build of(String name, String plugin) throws IOException {
        Path folder =
                Path.of(property("builds.repository")).resolveSibling("builds").resolve(name);
        clear(folder);
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("pom.xml"), POM.formatted(plugin));
        Files.writeString(
                folder.resolve("settings.xml"),
                SETTINGS.formatted(Path.of(property("builds.source")).toUri()));
        return new Build(folder);
    }

    /** The project with one file more. */
    Build with(String file, Path source) throws IOException {
        Path place = folder.resolve(file);
        Files.createDirectories(place.getParent());
        Files.copy(source, place);
        return this;
    }

    /** A file of the project. */
    Path file(String name) {
        return folder.resolve(name);
    }

    /** Builds the project. */
    Ended run(String... words) throws MavenInvocationException {
        List<String> lines = new ArrayList<>();
        InvocationRequest request = new DefaultInvocationRequest();
        request.setBaseDirectory(folder.toFile());
        request.addArgs(List.of(words));
        request.setBatchMode(true);
        request.setNoTransferProgress(true);
        request.setUserSettingsFile(folder.resolve("settings.xml").toFile());
        request.setLocalRepositoryDirectory(new File(property("builds.repository")));
        request.setMavenHome(new File(property("builds.maven")));
        request.setJavaHome(new File(System.getProperty("java.home")));
        // A build of seconds is over before the second compiler pays.
        request.setMavenOpts("-XX:TieredStopAtLevel=1");
        request.setOutputHandler(lines::add);
        request.setErrorHandler(lines::add);
        return new Ended(new DefaultInvoker().execute(request).getExitCode(), lines);
    }

    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static String property(String name) {
        String value = System.getProperty(name);
        if (value == null) {
            throw new IllegalStateException("the build sets the property " + name);
        }
        return value;
    }
}
