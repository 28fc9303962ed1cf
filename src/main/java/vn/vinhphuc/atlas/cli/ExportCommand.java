package vn.vinhphuc.atlas.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.export.ExportException;
import vn.vinhphuc.atlas.export.MapPicture;
import vn.vinhphuc.atlas.export.NewFile;
import vn.vinhphuc.atlas.i18n.Words;

/** Writes a picture of the map. */
final class ExportCommand implements Command {

    @Override
    public String name() {
        return "export";
    }

    @Override
    public void describe(CommandSpec spec, Words words) {
        spec.usageMessage().description(words.text("cli.export"));
        PictureOptions.describe(spec, words);
    }

    @Override
    public int run(ParseResult given, Setting setting) throws Failure, ExportException {
        Words words = setting.words();
        PictureOptions options = new PictureOptions(given, setting);
        MapPicture.Request request = options.request();
        NewFile file = options.file();
        file.requirePlace();
        // Beside the reading of the pack, which takes as long.
        Thread.ofPlatform().daemon(true).start(() -> MapPicture.makeReady(request.format()));
        Atlas atlas = setting.atlas();
        SitesAsked.inOrder(atlas, request.view().selection().stream().toList(), words);
        new MapPicture(atlas).write(request, file);
        setting.console().out().println(words.text("cli.export.done", file.file(), request.size()));
        return ExitCode.DONE;
    }
}
