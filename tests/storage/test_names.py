"""Names of objects and of local files, and patterns that select them."""

from __future__ import annotations

import fnmatch
import unicodedata
from pathlib import Path, PurePosixPath

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from aiomodelarts import ConfigurationError
from aiomodelarts.storage.local_files import is_part, path_below
from aiomodelarts.storage.locations import is_upload, location_of
from aiomodelarts.storage.names import conflicts, problem_of
from aiomodelarts.storage.patterns import DEFAULT_EXCLUDE, Patterns

SEGMENTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="/"), min_size=1, max_size=12)
NAMES = st.lists(SEGMENTS, min_size=1, max_size=4).map("/".join)
ANYTHING = st.text(st.sampled_from("aAé/\\.:C\x00\n \ud800~%"), max_size=8)


class TestProblems:
    @pytest.mark.parametrize(
        "name",
        [
            *["", "/etc/passwd", "../x", "a/../x", "a/..", "./a", "a/./b", "a//b", "a\\b", "..\\x", "C:x", "c:/x"],
            *["a\x00b", "a\nb", "a\x7f", "\ud800", "/", "a/", "x" * 256, "é" * 128],
        ],
    )
    def test_they_are_found(self, name: str) -> None:
        assert problem_of(name)

    @pytest.mark.parametrize("name", ["a", "a/b.c", "..a", "a..", "...", "a b", "é", "~", "-rf", "%2e%2e/x", "x" * 255])
    def test_usual_names_have_none(self, name: str) -> None:
        assert problem_of(name, windows=False) is None

    @pytest.mark.parametrize("name", ["ab:c", "con", "a/NUL.txt", "com1", "a.", "a /b", "a?", 'a"'])
    def test_windows_forbids_more(self, name: str) -> None:
        assert problem_of(name, windows=True)
        assert problem_of(name, windows=False) is None

    @given(ANYTHING | NAMES)
    def test_names_without_one_stay_in_the_folder(self, name: str) -> None:
        assume(problem_of(name, windows=False) is None)
        path = PurePosixPath("/root") / name
        assert path.is_relative_to("/root")
        assert ".." not in path.parts
        assert path.relative_to("/root").as_posix() == name
        location = location_of(f"obs://flowers/{name}")
        assert (location.bucket, location.key) == ("flowers", name)


class TestConflicts:
    @pytest.mark.parametrize(
        "names",
        [["a", "A"], ["x/a", "X/b"], ["é", "e\u0301"], ["straße", "STRASSE"], ["a", "a/b"], ["a", "a/"], ["x/y", "x"]],
    )
    def test_they_are_found(self, names: list[str]) -> None:
        assert conflicts(names)
        assert conflicts(reversed(names))

    def test_usual_names_have_none(self) -> None:
        assert conflicts(["a/b", "a/c", "b", "c/", "c/d"]) == []

    @given(st.lists(NAMES, max_size=6))
    def test_names_without_one_are_different_files_everywhere(self, names: list[str]) -> None:
        assume(not conflicts(names))
        folded = {unicodedata.normalize("NFC", name).casefold() for name in names}
        assert len(folded) == len(set(names))


class TestPatterns:
    @pytest.mark.parametrize(
        ("pattern", "selected", "others"),
        [
            ("*.py", ["a.py", "x/a.py"], ["a.pyc", "x.py/a"]),
            ("a/*.py", ["a/b.py"], ["b.py", "a/b/c.py", "x/a/b.py"]),
            ("a/**/b", ["a/b", "a/x/b", "a/x/y/b"], ["b", "ab"]),
            ("a/**", ["a/b", "a/b/c"], ["a", "b/a"]),
            ("**/b", ["b", "a/b"], ["a/bc"]),
            ("/a", ["a"], ["x/a"]),
            ("data", ["data", "x/data"], ["data1"]),
            ("[ab]?", ["ax", "b1"], ["c1", "a", "a/"]),
            ("[!a].txt", ["b.txt"], ["a.txt"]),
            ("a[1]", ["a1"], ["a[1]"]),
            ("a(+.", ["a(+."], ["a(+x"]),
            ("[", ["["], ["a"]),
        ],
    )
    def test_files(self, pattern: str, selected: list[str], others: list[str]) -> None:
        including, excluding = Patterns([pattern]), Patterns((), [pattern])
        for name in selected:
            assert including.selects(name), name
            assert not excluding.selects(name), name
        for name in others:
            assert excluding.selects(name) or "/" in name or name.endswith("/"), name
            assert not including.selects(name) or name == "x.py/a", name

    def test_folders(self) -> None:
        patterns = Patterns((), DEFAULT_EXCLUDE)
        assert patterns.excludes("x/__pycache__")
        assert not patterns.selects("x/.git/config")
        assert patterns.selects(".git")  # a file, as in a work tree
        assert not patterns.selects("a.pyc")

    def test_exclude_takes_precedence(self) -> None:
        assert not Patterns(["*.py"], ["test_*"]).selects("test_a.py")

    @pytest.mark.parametrize("patterns", [[""], ["/"], "*.py"])
    def test_mistakes(self, patterns: list[str]) -> None:
        with pytest.raises(ConfigurationError, match="exclude"):
            Patterns((), patterns)

    @given(st.text("ab.*?", min_size=1, max_size=6), st.text("ab.", min_size=1, max_size=6))
    def test_one_name_matches_as_in_a_shell(self, pattern: str, name: str) -> None:
        assume("**" not in pattern)
        assert Patterns([pattern]).selects(name) == fnmatch.fnmatchcase(name, pattern)


class TestDirections:
    @pytest.mark.parametrize(
        ("source", "target", "upload"),
        [
            ("src", "obs://flowers/x", True),
            ("s3://flowers/x", "/tmp/x", False),  # noqa: S108
            (Path("/home/x"), "/flowers/x", True),
            ("/flowers/x", "./out", False),
            ("/data", "obs://flowers/x", True),
        ],
    )
    def test_they_are_told_apart(self, source: str | Path, target: str, upload: bool) -> None:
        assert is_upload(source, target) is upload

    @pytest.mark.parametrize("pair", [("a", "b"), ("/a/b", "/c/d"), ("obs://flowers/", "s3://flowers/")])
    def test_what_is_not_clear_is_refused(self, pair: tuple[str, str]) -> None:
        with pytest.raises(ConfigurationError, match="one must be a local folder"):
            is_upload(*pair)


def test_parts_of_downloads_are_known() -> None:
    assert is_part("x/.aiomodelarts-0-1.part")
    assert not is_part("x.part")
    assert path_below(Path("/root"), "a/b") == Path("/root/a/b")
