"""`conform` on operations whose responses are not JSON."""

import importlib
from types import ModuleType


def test_files_and_streams_are_not_examined(workshop: ModuleType) -> None:
    package = f"{workshop.__name__}.testing.conformance"
    sources, results = (importlib.import_module(f"{package}.{name}") for name in ("argument_sources", "run_results"))
    pseudonyms = importlib.import_module(f"{package}.pseudonymization")
    assert sources.reading_operations() == ["ListAlbumLabels", "ListAlbums", "ListPhotos", "ShowAlbum"]
    run = results.RunResults((), (), pseudonyms.Pseudonymizer())
    skipped = {one.operation: one.skipped for one in run.examined()}
    reason = "its response is not JSON"
    assert skipped["WatchAlbum"] == skipped["GetPicture"] == skipped["DrawPicture"] == skipped["TellStory"] == reason
    assert reason not in (skipped["ListAlbums"], skipped["UpdateAlbum"])
