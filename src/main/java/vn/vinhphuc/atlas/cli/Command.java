package vn.vinhphuc.atlas.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.vinhphuc.atlas.export.ExportException;
import vn.vinhphuc.atlas.i18n.Words;

/** One of the things the command line can do. */
interface Command {

    /** The word that calls it. */
    String name();

    /** Adds its description, options and parameters. */
    void describe(CommandSpec spec, Words words);

    /**
     * Does the work.
     *
     * @return an exit code
     * @throws ExportException if a file that was asked for could not be written
     */
    int run(ParseResult given, Setting setting) throws Failure, ExportException;
}
