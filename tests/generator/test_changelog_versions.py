"""Tests of `changelog` with bundles, folders and revisions, and of the comparison of Python names and old tests."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.changelog import old_tests
from generator.changelog.annotations import accepts
from generator.spec.bundle import bundle, to_json
from tests.generator.changed_api import Changelog, line

HERE = Path(__file__).parent
CLIENT = "generated_client/aiomodelarts"
WIDGETS, ERRORS = f"{CLIENT}/resources/widgets.py", f"{CLIENT}/core/errors.py"
BASE, INIT, MODEL = f"{CLIENT}/core/client.py", f"{CLIENT}/__init__.py", f"{CLIENT}/models/widget.py"
SPEC = "spec/widgets.yaml"
SORT_BY = "name: sortBy\n          in: query"

Edit = tuple[str, str, str]

# Name, replacements by file, and expected changes.
PYTHON = [
    ("a public name that goes", [(INIT, '"ApiError", ', "")],
     ["breaking python: python-removed: aiomodelarts.ApiError"]),
    ("a public name that comes", [(INIT, '["ApiError"', '["ApiError", "Client"'),
                                  (INIT, "from .mod", "from .core.client import Client\nfrom .mod")],
     ["compatible python: python-added: aiomodelarts.Client"]),
    ("a name that moves inside", [(BASE, "class Client", "class Base"), (BASE, ") -> Client:", ") -> Base:"),
                                  (f"{CLIENT}/modelarts.py", "import Client", "import Base as Client")],
     ["breaking python: python-type-changed: aiomodelarts.ModelArts.with_options"]),
    ("a private function that goes", [(ERRORS, "def helper", "def another")], []),
    ("a member that goes", [(ERRORS, "def explain", "def say")],
     ["breaking python: python-removed: aiomodelarts.ApiError.explain",
      "compatible python: python-added: aiomodelarts.ApiError.say"]),
    ("a member that two classes inherit", [
        (INIT, '["ApiError"', '["ApiError", "NotFound"'), (INIT, "import ApiError", "import ApiError, NotFound"),
        (ERRORS, "def helper", "class NotFound(ApiError):\n    pass\n\n\ndef helper"),
        (ERRORS, "    return language\n", "    return language\n\n    def hint(self) -> None:\n        pass\n")],
     ["compatible python: python-added: aiomodelarts.ApiError.hint",
      "compatible python: python-added: aiomodelarts.NotFound"]),
    ("a member of a public base", [
        (INIT, '["ApiError"', '["ApiError", "Fault"'), (INIT, "import ApiError", "import ApiError, Fault"),
        (ERRORS, "def explain", "def say")],
     ["breaking python: python-removed: aiomodelarts.ApiError.explain",
      "compatible python: python-added: aiomodelarts.Fault",
      "compatible python: python-added: aiomodelarts.Fault.say"]),
    ("an argument that goes", [(BASE, ", retries: int = 4", "")],
     ["breaking python: python-signature-changed: aiomodelarts.ModelArts.with_options(retries)"]),
    ("an argument that comes", [(BASE, "retries: int = 4", "retries: int = 4, proxy: str = ''")],
     ["compatible python: python-argument-added: aiomodelarts.ModelArts.with_options(proxy)"]),
    ("an argument that has to be given", [(ERRORS, 'code: str = ""', "code: str")],
     ["breaking python: python-signature-changed: aiomodelarts.ApiError(code)"]),
    ("another default", [(BASE, "retries: int = 4", "retries: int = 2")],
     ["breaking python: python-signature-changed: aiomodelarts.ModelArts.with_options(retries)"]),
    ("a wider argument", [(BASE, "retries: int =", "retries: None | int =")],
     ["compatible python: python-type-widened: aiomodelarts.ModelArts.with_options(retries)"]),
    ("a narrower argument", [(BASE, "timeout: float | None = None", "timeout: float = None")],
     ["breaking python: python-type-changed: aiomodelarts.ModelArts.with_options(timeout)"]),
    ("a class of another kind in an argument", [(ERRORS, "language: str", "language: Mapping[str, int]")],
     ["breaking python: python-type-changed: aiomodelarts.ApiError.explain(language)"]),
    ("a base that two classes share", [
        (INIT, '["ApiError"', '["ApiError", "Refused"'), (INIT, "import ApiError", "import ApiError, Refused"),
        (ERRORS, "def helper", "class Refused(Fault):\n    pass\n\n\ndef helper"),
        (ERRORS, "    return language\n", "    return language\n\n    def hint(self) -> None:\n        pass\n")],
     ["compatible python: python-added: aiomodelarts.Refused",
      "compatible python: python-added: aiomodelarts.core.errors.Fault.hint"]),
    ("a member that two classes inherited", [
        (ERRORS, "class ApiError(Fault)", "class NotFound(Fault):\n    pass\n\n\nclass ApiError(NotFound)"),
        (INIT, '["ApiError"', '["ApiError", "NotFound"'), (INIT, "import ApiError", "import ApiError, NotFound"),
        (ERRORS, "def explain", "def say")],
     ["breaking python: python-removed: aiomodelarts.ApiError.explain",
      "compatible python: python-added: aiomodelarts.NotFound",
      "compatible python: python-added: aiomodelarts.NotFound.say"]),
    ("a base that goes", [(ERRORS, "class ApiError(Fault)", "class ApiError(Exception)")],
     ["breaking python: python-removed: aiomodelarts.ApiError.explain"]),
    ("the same type in another order", [(BASE, "timeout: float | None", "timeout: None | float")], []),
    ("generated code that the spec does not explain", [(WIDGETS, ', sort_by: str = ""', "")],
     ["breaking python: python-signature-changed: aiomodelarts.resources.Widgets.list(sort_by)"]),
    ("generated code that the spec explains", [
        (WIDGETS, ', sort_by: str = ""', ""), (SPEC, SORT_BY, "name: order\n          in: query")],
     ["breaking wire: argument-removed: client.widgets.list(sort_by)",
      "compatible wire: argument-added: client.widgets.list(order)"]),
    ("a model that the spec explains", [
        (MODEL, "    ready: bool\n", ""), (SPEC, "        ready:\n", "        usable:\n")],
     ["breaking wire: field-removed: models.Widget.ready", "compatible wire: field-added: models.Widget.usable"]),
    ("a model that it does not explain", [(MODEL, "    ready: bool\n", "")],
     ["breaking python: python-removed: aiomodelarts.models.Widget.ready"]),
]  # fmt: skip


@pytest.fixture
def changelog(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Changelog:
    """Return an object that runs the command."""
    return Changelog(tmp_path, capsys)


def write_version(folder: Path, edits: list[Edit] | None = None) -> Path:
    """Write the small spec, a tiny package and its tests with replacements, and return the folder of the spec."""
    shutil.copytree(HERE / "tiny_package", folder)
    shutil.copytree(HERE / "small_spec", folder / "spec")
    for file, old, new in edits or []:
        text = (folder / file).read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{old!r} occurs {text.count(old)} times in {file}"
        (folder / file).write_text(text.replace(old, new), encoding="utf-8")
    (folder / CLIENT / "openapi.json").write_bytes(to_json(bundle(folder / "spec")))
    return folder / "spec"


@pytest.fixture
def git(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., str]:
    """Return a function that runs git in a new repository."""
    if shutil.which("git") is None:
        pytest.skip("git is not installed")
    for name in ("GIT_DIR", "GIT_INDEX_FILE", "GIT_WORK_TREE"):
        monkeypatch.delenv(name, raising=False)
    repository = tmp_path / "repository"
    repository.mkdir()

    def git(*arguments: str) -> str:
        who = ["-c", "user.name=Somebody", "-c", "user.email=somebody@example.com", "-c", "commit.gpgsign=false"]
        done = subprocess.run(
            [shutil.which("git") or "git", *who, *arguments], cwd=repository, capture_output=True, text=True, check=True
        )
        return done.stdout

    git("init", "--quiet")
    return git


def commit(repository: Path, git: Callable[..., str], tag: str, edits: list[Edit] | None = None) -> None:
    """Commit and tag a version."""
    for path in repository.iterdir():
        if path.name != ".git":
            shutil.rmtree(path)
    made = write_version(repository.parent / f"of-{tag}", edits).parent
    shutil.copytree(made, repository, dirs_exist_ok=True)
    git("add", "--all")
    git("commit", "--quiet", "--message", tag)
    git("tag", tag)


def test_removed_inherited_member_is_reported_once(changelog, tmp_path) -> None:
    more = [
        (INIT, '["ApiError"', '["ApiError", "Fault", "Refused"'),
        (INIT, "import ApiError", "import ApiError, Fault, Refused"),
        (ERRORS, "def helper", "class Refused(Fault):\n    pass\n\n\ndef helper"),
    ]
    says = (ERRORS, "    def explain", "    def __str__(self) -> str:\n        return ''\n\n    def explain")
    old = write_version(tmp_path / "old", [*more, says])
    new = write_version(tmp_path / "new", [*more, (ERRORS, "def explain", "def say")])

    found = json.loads(changelog.run(old, new, "--json"))["changes"]

    assert sorted(map(line, found)) == [
        "breaking python: python-removed: aiomodelarts.Fault.explain",
        "compatible python: python-added: aiomodelarts.Fault.say",
    ]


@pytest.mark.parametrize(
    ("wide", "narrow", "fits"),
    [
        ("Mapping[str, int]", "dict[str, int]", True),
        ("MutableMapping[str, int]", "dict[str, int] | None", False),
        ("Mapping[str, int] | None", "None | dict[str, int]", True),
        ("dict[str, int]", "Mapping[str, int]", False),
        ("Mapping[str, int]", "dict[str, str]", False),
        ("AsyncIterator[PageT]", "AsyncGenerator[PageT, None]", True),
        ("AsyncGenerator[PageT, None]", "AsyncIterator[PageT]", False),
        ("Iterable[tuple[int, str]]", "list[tuple[int, str]]", True),
        ("Sequence[int]", "tuple[int, str]", False),
        ("Awaitable[int]", "Coroutine[int, Any, str]", False),
        ("Sequence[str]", "str", False),
        ("Target[int]", "list[int]", False),
    ],
)
def test_annotation_accepts_another(wide, narrow, fits) -> None:
    assert accepts(wide, narrow) is fits


@pytest.mark.parametrize(("edits", "expected"), [case[1:] for case in PYTHON], ids=[case[0] for case in PYTHON])
def test_public_names_are_compared(changelog, tmp_path, edits, expected) -> None:
    old, new = write_version(tmp_path / "old"), write_version(tmp_path / "new", edits)

    content = json.loads(changelog.run(old, new, "--json"))

    assert sorted(map(line, content["changes"])) == sorted(expected)
    assert content["notes"] == []


@pytest.mark.parametrize(("methods", "entries"), [(19, 19), (20, 1)])
def test_an_argument_that_many_methods_gain_is_one_change(changelog, tmp_path, methods, entries) -> None:
    def version(name: str, arguments: str) -> Path:
        many = [f"    async def act_{number}(self{arguments}) -> None:\n        pass\n" for number in range(methods)]
        at = "    async def get("
        return write_version(tmp_path / name, [(WIDGETS, at, "\n".join([*many, at]))])

    found = json.loads(changelog.run(version("old", ""), version("new", ", *, extra: int = 1"), "--json"))["changes"]

    assert [change["level"] for change in found] == ["compatible"] * entries
    if entries == 1:
        assert found[0]["subject"] == "aiomodelarts.resources(extra)"
        assert found[0]["what"] == "is new in 20 methods"


def test_revisions_are_compared_without_a_checkout(changelog, tmp_path, git, contents) -> None:
    repository = tmp_path / "repository"
    commit(repository, git, "v0.3.1")
    commit(repository, git, "later", [(SPEC, SORT_BY, "name: order\n          in: query"), (INIT, '"ApiError", ', "")])
    (repository / "spec" / "widgets.yaml").write_text("not even YAML: [")
    before = contents(repository)

    content = json.loads(changelog.run("v0.3.1", "later", "--json", "--repository", repository))

    assert {line(change) for change in content["changes"]} == {
        "breaking wire: argument-removed: client.widgets.list(sort_by)",
        "compatible wire: argument-added: client.widgets.list(order)",
        "breaking python: python-removed: aiomodelarts.ApiError",
    }
    assert content["version"] == {"present": "0.3.1", "proposed": "0.4.0", "named": "0.3.1", "enough": False}
    assert contents(repository) == before


def test_a_revision_and_the_work_tree_are_compared(changelog, tmp_path, git) -> None:
    repository = tmp_path / "repository"
    commit(repository, git, "v0.3.1")
    (repository / CLIENT / "core" / "version.py").write_text('VERSION = "0.5.0"\n')

    text = changelog.run("v0.3.1", repository / "spec", "--repository", repository)

    assert "No changes; the version stays 0.3.1." in text
    assert changelog.code == 0


@pytest.mark.parametrize(("named", "enough"), [("0.3.2", False), ("0.4.0", True), ("0.10.0", True), ("1.0.0", True)])
def test_version_number_that_has_already_been_raised(changelog, tmp_path, named, enough) -> None:
    edits = [(INIT, '"ApiError", ', ""), (f"{CLIENT}/core/version.py", "0.3.1", named)]
    old, new = write_version(tmp_path / "old"), write_version(tmp_path / "new", edits)

    version = json.loads(changelog.run(old, new, "--json"))["version"]
    text = changelog.run(old, new)

    assert version == {"present": "0.3.1", "proposed": "0.4.0", "named": named, "enough": enough}
    assert (f"The new version already has the number {named}." in text) is enough


def test_stale_generated_code_is_noted(changelog, tmp_path) -> None:
    old, new = write_version(tmp_path / "old"), write_version(tmp_path / "new")
    (new.parent / CLIENT / "openapi.json").write_text("{}")

    text = changelog.run(old, new)

    assert "was not generated from it; run `make generate` first" in text


def test_a_bundle_and_a_folder_are_compared_without_package(changelog, tmp_path) -> None:
    spec = write_version(tmp_path / "old")
    path = tmp_path / "bundle.json"
    path.write_bytes(to_json(bundle(spec)))

    content = json.loads(changelog.run(path, spec, "--json", "--old-tests", "--present", "0.3.1"))

    assert content["changes"] == []
    assert content["notes"] == [
        f"The handwritten code was not compared because there is no package beside {path}.",
        "The old tests were not type-checked because that requires two versions with packages.",
    ]


def not_json(folder: Path) -> str:
    (folder / "bundle.json").write_text("{")
    return str(folder / "bundle.json")


def not_openapi(folder: Path) -> str:
    (folder / "bundle.json").write_text('{"openapi": "3.1.0"}')
    return str(folder / "bundle.json")


def dangling(folder: Path) -> str:
    schema: dict[str, Any] = {"properties": {"a": {"$ref": "#/components/schemas/B"}}}
    (folder / "bundle.json").write_text(json.dumps({"paths": {}, "components": {"schemas": {"A": schema}}}))
    return str(folder / "bundle.json")


def empty_folder(folder: Path) -> str:
    (folder / "empty").mkdir()
    return str(folder / "empty")


def broken_spec(folder: Path) -> str:
    spec = write_version(folder / "broken")
    (spec / "widgets.yaml").write_text("paths: [")
    return str(spec)


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (lambda folder: "v9.9.9", "v9.9.9: no such file or folder, and no such revision in "),
        (lambda folder: "empty", "empty: the revision has no folder spec"),
        (not_json, "bundle.json: the file is not JSON: "),
        (not_openapi, "bundle.json: the file is not an OpenAPI document because it has no `paths`"),
        (dangling, "bundle.json: the reference '#/components/schemas/B' does not exist"),
        (empty_folder, "empty: the folder is not a spec because it has no openapi.yaml"),
        (broken_spec, "spec/widgets.yaml:2: not YAML"),
    ],
)
@pytest.mark.parametrize("is_old", [True, False])
def test_unreadable_version_is_reported(changelog, tmp_path, git, make, says, is_old) -> None:
    git("commit", "--quiet", "--allow-empty", "--message", "empty")
    git("tag", "empty")
    bad, good = make(tmp_path), str(write_version(tmp_path / "good"))

    out = changelog.run(*((bad, good) if is_old else (good, bad)), "--repository", tmp_path / "repository")

    assert (changelog.code, out) == (2, "")
    assert says in changelog.err


def test_invalid_version_number_is_reported(changelog, tmp_path) -> None:
    path = tmp_path / "bundle.json"
    path.write_bytes(to_json(bundle(write_version(tmp_path / "old"))))

    out = changelog.run(path, path, "--present", "new")

    assert (changelog.code, out) == (2, "")
    assert changelog.err == f"{path}: 'new' is not a version number such as 0.1.0\n"


def test_revisions_require_git(changelog, tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))

    changelog.run("v1", "v2")

    assert changelog.code == 2
    assert "install git to compare revisions" in changelog.err


class TestOldTests:
    """Tests of the type check of old tests with the new client."""

    @pytest.fixture(autouse=True)
    def checker(self) -> None:
        pytest.importorskip("basedpyright")

    def test_new_type_error_is_reported(self, changelog, tmp_path) -> None:
        old = write_version(tmp_path / "old")
        new = write_version(tmp_path / "new", [(MODEL, "name: str", "name: int")])

        content = json.loads(changelog.run(old, new, "--json", "--old-tests"))

        (change,) = [change for change in content["changes"] if change["kind"] == "old-test-refused"]
        assert change["subject"] == "tests/contract/widgets_in_use.py:10:28"
        assert change["what"].startswith('fails type checking: Cannot access attribute "upper" for class "int"')
        assert change["what"].endswith("(reportAttributeAccessIssue)")
        assert content["notes"][-1].endswith("were type-checked with the new client: new errors: 1.")

    def test_failure_of_the_type_checker_is_noted(self, changelog, tmp_path, monkeypatch) -> None:
        old, new = write_version(tmp_path / "old"), write_version(tmp_path / "new")
        monkeypatch.setattr(old_tests.sys, "executable", shutil.which("false"))

        text = changelog.run(old, new, "--old-tests")

        assert "The old tests were not type-checked: basedpyright failed" in text
        assert changelog.code == 0

    def test_version_without_tests_is_noted(self, changelog, tmp_path) -> None:
        old, new = write_version(tmp_path / "old"), write_version(tmp_path / "new")
        shutil.rmtree(old.parent / "tests")

        text = changelog.run(old, new, "--old-tests")

        assert "The old tests were not type-checked: no folder tests/contract or examples found." in text
