@echo off
rem Runs the st96 command from a source tree: builds it first where it is missing or older than its sources.
rem ST96_JAVA_OPTS holds further options for Java, such as -Xmx4g.
setlocal
set "ST96_HOME=%~dp0"
set "ST96_JAR=%ST96_HOME%cli\target\st96.jar"
set "ST96_ARCHIVE=%ST96_HOME%cli\target\st96.jsa"

set "ST96_JAVA=java"
if defined JAVA_HOME set "ST96_JAVA=%JAVA_HOME%\bin\java.exe"
where "%ST96_JAVA%" >nul 2>&1
if errorlevel 1 if not exist "%ST96_JAVA%" goto nojava

if not exist "%ST96_JAR%" goto build
powershell -NoProfile -Command "Set-Location -LiteralPath $env:ST96_HOME; $made = (Get-Item -LiteralPath $env:ST96_JAR).LastWriteTime; $paths = @('pom.xml', 'schemas'); foreach ($m in 'core', 'binding', 'schema-writer', 'st36', 'st96-standard', 'docx-converter', 'validation', 'cli') { $paths += ($m + '/pom.xml'); $paths += ($m + '/src/main') }; $newer = Get-ChildItem -Path $paths -Recurse -ErrorAction SilentlyContinue | Where-Object { $_.LastWriteTime -gt $made } | Select-Object -First 1; if ($newer) { exit 1 }"
if not errorlevel 1 goto run

:build
where mvn >nul 2>&1
if errorlevel 1 goto nomaven
echo st96: building, this takes a moment ... 1>&2
pushd "%ST96_HOME%"
call mvn -B -ntp -q -DskipTests -Dspotless.check.skip -Djacoco.skip package <nul 1>&2
set "ST96_BUILT=%ERRORLEVEL%"
popd
if not "%ST96_BUILT%"=="0" goto notbuilt
if exist "%ST96_ARCHIVE%" del "%ST96_ARCHIVE%" >nul 2>&1

:run
if exist "%ST96_ARCHIVE%" goto start
rem Classes that the JVM then need not take out of the jar and check on each start: those of a conversion with its checks,
rem there and back. Without this archive st96 starts all the same; one that cannot be made is empty and not tried again.
rem A whole archive: one that is laid upon that of the JVM leaves out old class files, such as those of the command line.
set "ST96_PRACTICE=%TEMP%\st96-%RANDOM%%RANDOM%"
set "ST96_SAMPLES=%ST96_HOME%samples\us-grant"
mkdir "%ST96_PRACTICE%" >nul 2>&1
"%ST96_JAVA%" -Xlog:disable -Xlog:all=off -XX:+UseSerialGC -XX:DumpLoadedClassList="%ST96_PRACTICE%\classes" -jar "%ST96_JAR%" convert "%ST96_SAMPLES%\US00000001B2.xml" "%ST96_SAMPLES%\US00000001B2.st96.xml" -o "%ST96_PRACTICE%\out" --receipt "%ST96_PRACTICE%\receipt" <nul >nul 2>&1
"%ST96_JAVA%" -Xlog:disable -Xlog:all=off -XX:+UseSerialGC -Xshare:dump -XX:SharedClassListFile="%ST96_PRACTICE%\classes" -XX:SharedArchiveFile="%ST96_PRACTICE%\st96.jsa" -cp "%ST96_JAR%" <nul >nul 2>&1
if exist "%ST96_PRACTICE%\st96.jsa" (copy /y "%ST96_PRACTICE%\st96.jsa" "%ST96_ARCHIVE%" >nul 2>&1) else (type nul >"%ST96_ARCHIVE%" 2>nul)
rmdir /s /q "%ST96_PRACTICE%" >nul 2>&1

:start
set "ST96_SHARED="
for %%A in ("%ST96_ARCHIVE%") do if exist "%%~fA" if not "%%~zA"=="0" set ST96_SHARED=-XX:SharedArchiveFile="%%~fA"
rem A run over a few documents is over before the second compiler pays; over many it does.
set "ST96_QUICK=-XX:TieredStopAtLevel=1"
if not "%~9"=="" set "ST96_QUICK="
"%ST96_JAVA%" -Xlog:disable -Xlog:all=warning:stderr -Xshare:auto %ST96_SHARED% -XX:+UseSerialGC %ST96_QUICK% %ST96_JAVA_OPTS% -jar "%ST96_JAR%" %*
exit /b %ERRORLEVEL%

:nojava
echo st96: Java is missing: install a JDK, version 17 or newer, or set JAVA_HOME to one 1>&2
exit /b 4

:nomaven
echo st96: Maven is missing: install Maven 3.8 or newer, st96 is built from its sources 1>&2
exit /b 4

:notbuilt
echo st96: the build failed, see above; 'mvn verify' in %ST96_HOME% shows more 1>&2
exit /b 4
