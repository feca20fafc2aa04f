"""`changelog --code`, and the declarations of a version that the package ships."""

from __future__ import annotations

import io
import json
import shutil
import tarfile
from pathlib import Path

import pytest

from aiomodelarts.upgrade_check.rules import RULES
from generator.__main__ import main
from generator.changelog.change_kinds import KINDS, Level
from generator.changelog.declarations import declarations, declared

PACKAGE = Path(__file__).resolve().parents[2] / "generated_client" / "aiomodelarts"


class TestDeclared:
    def test_bodies_docstrings_and_values_are_left_out(self):
        source = '''\
"""Module."""
from typing import Any, TypeVar
T = TypeVar("T")
TABLE = {"a": compute()}
LIMIT = 3
class Job(Base[T]):
    """A job."""
    name: str = field(default="x")
    def __init__(self, size: int) -> None:
        self.size = size
        self.parts: list[str] = []
        self.store = Store(size)
        self.total = size * 2
    async def follow(self) -> "AsyncIterator[str]":
        """Follow it."""
        for part in self.parts:
            yield part
    def run(self) -> None:
        print("secret")
if TYPE_CHECKING:
    from .other import Other as Other
'''

        assert (
            declared(source)
            == """\
from typing import Any, TypeVar
T = TypeVar('T')
TABLE = ...
LIMIT = 3

class Job(Base[T]):
    name: str = field(default='x')

    def __init__(self, size: int) -> None:
        self.size = size
        self.parts: list[str]
        self.store: Store
        self.total = ...

    async def follow(self) -> 'AsyncIterator[str]':
        yield

    def run(self) -> None:
        ...
if TYPE_CHECKING:
    from .other import Other as Other
"""
        )

    def test_archives_are_reproducible_and_small(self, tmp_path):
        package = tmp_path / "aiomodelarts"
        shutil.copytree(PACKAGE / "core", package / "core")
        first = declarations(package)

        assert declarations(package) == first
        with tarfile.open(fileobj=io.BytesIO(first)) as files:
            names = files.getnames()
            assert "aiomodelarts/core/client.py" in names
            assert all(one.mtime == 0 for one in files.getmembers())

    def test_shipped_declarations_contain_no_code(self):
        [archive] = (PACKAGE / "upgrade_check" / "declarations").glob("0.1.0.tar.gz")

        assert archive.stat().st_size < 400_000
        with tarfile.open(archive) as files:
            names = files.getnames()
            text = files.extractfile("aiomodelarts/core/client.py")
            assert text is not None
            assert b"await" not in text.read()
        assert "aiomodelarts/models/show_service_response.py" in names
        assert not any(name.startswith("aiomodelarts/upgrade_check") for name in names)


OLD_PACKAGE = {
    "__init__.py": "from .modelarts import ModelArts as ModelArts\nfrom .helpers import Old as Old\n",
    "core/version.py": 'VERSION = "0.1.0"\n',
    "helpers.py": "class Old:\n    def run(self) -> None: ...\n",
    "modelarts.py": "from .resources.jobs import Jobs\n"
    "class ModelArts:\n    @property\n    def jobs(self) -> Jobs: ...\n",
    "resources/__init__.py": "",
    "resources/jobs.py": "class Jobs:\n    async def start(self, id: str) -> None: ...\n",
}
SPEC = """\
openapi: 3.1.0
info: {{title: Tiny, version: '1'}}
tags: [{{name: jobs, description: Jobs.}}]
paths:
  /v1/jobs/{{id}}/start:
    post:
      operationId: StartJob
      x-method: {method}
      tags: [jobs]
      summary: Start a job.
      parameters: [{{name: id, in: path, required: true, schema: {{type: string}}}}]
      responses: {{'204': {{description: Started.}}}}
"""


@pytest.fixture
def trees(tmp_path):
    """Two trees with spec and package, which differ in a method and a handwritten class, and code of a user."""
    for name, method, class_name in (("old", "start", "Old"), ("new", "run", "New")):
        tree = tmp_path / name
        (tree / "spec").mkdir(parents=True)
        (tree / "spec" / "openapi.yaml").write_text(SPEC.format(method=method))
        for path, text in OLD_PACKAGE.items():
            file = tree / "generated_client" / "aiomodelarts" / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text.replace("start", method).replace("Old", class_name))
    code = tmp_path / "code"
    code.mkdir()
    (code / "app.py").write_text(
        "from aiomodelarts import ModelArts, Old\n"
        "async def f(client: ModelArts): await client.jobs.start('a')\n"
        "async def g(client): await client.jobs.start('a')\n"
        "async def h(other): await other.start('a')\n"
    )
    return tmp_path


def test_each_breaking_kind_has_a_rule():
    breaking = {name for name, kind in KINDS.items() if kind.level is Level.BREAKING}

    assert breaking - RULES.keys() == set()
    assert RULES.keys() - KINDS.keys() == set()


class TestCommand:
    def run(self, trees: Path, *arguments: str) -> int:
        old, new = (str(trees / name / "spec") for name in ("old", "new"))
        return main(["changelog", *arguments, "--no-type-checker", "--code", str(trees / "code"), old, new])

    def test_sure_and_possible_places(self, trees, capsys):
        assert self.run(trees, "--json") == 1

        found = json.loads(capsys.readouterr().out)["findings"]
        assert [(one["line"], one["column"], one["certainty"], one["subject"]) for one in found] == [
            (1, 37, "sure", "aiomodelarts.Old"),
            (2, 51, "sure", "client.jobs.start"),
            (3, 40, "possible", "client.jobs.start"),
        ]
        assert found[1]["advice"] == "Use `client.jobs.run`."

    def test_text_and_sarif(self, trees, capsys):
        assert self.run(trees) == 1
        assert "code/app.py:2:51: breaking (sure): `client.jobs.start` was renamed" in capsys.readouterr().out
        assert self.run(trees, "--sarif") == 1
        assert len(json.loads(capsys.readouterr().out)["runs"][0]["results"]) == 3

    def test_clean_code(self, trees):
        (trees / "code" / "app.py").write_text("print(1)\n")

        assert self.run(trees) == 0

    def test_missing_code(self, trees, capsys):
        shutil.rmtree(trees / "code")

        assert self.run(trees) == 2
        assert "no such file or folder" in capsys.readouterr().err

    def test_a_bundle_as_the_old_version(self, trees, capsys):
        bundle, code = trees / "old.json", str(trees / "code")
        assert main(["bundle", "--spec", str(trees / "old" / "spec"), "--output", str(bundle)]) == 0
        arguments = ["--present", "0.1.0", "--no-type-checker", "--code", code]

        assert main(["changelog", *arguments, str(bundle), str(trees / "new" / "spec")]) == 1
        assert "app.py:3:40: breaking (possible): `client.jobs.start`" in capsys.readouterr().out

    def test_two_bundles_have_no_types(self, trees, capsys):
        bundle = trees / "old.json"
        main(["bundle", "--spec", str(trees / "old" / "spec"), "--output", str(bundle)])
        arguments = ["--present", "0.1.0", "--code", str(trees / "code")]

        assert main(["changelog", *arguments, str(bundle), str(bundle)]) == 2
        assert "have no package, so the types in the code can't be resolved" in capsys.readouterr().err

    def test_record_writes_the_declarations(self, trees):
        changes = trees / "new" / "generated_client" / "aiomodelarts" / "changes.json"
        old, new = (str(trees / name / "spec") for name in ("old", "new"))

        assert main(["changelog", "--record", "--changes", str(changes), old, new]) == 0

        archive = changes.parent / "upgrade_check" / "declarations" / "0.1.0.tar.gz"
        with tarfile.open(archive) as files:
            assert "aiomodelarts/helpers.py" in files.getnames()
