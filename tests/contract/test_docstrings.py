"""The examples in docstrings of the package run against the fake."""

import ast
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from aiomodelarts.storage import connection
from aiomodelarts.testing import FakeModelArts
from tests.contract.conformance_garden import conformance
from tests.contract.docstring_code import imports
from tests.contract.documented_code import PACKAGE, WITHOUT_EXAMPLES, Block, docstring_blocks, docstrings
from tests.contract.running_code import environment, run_block
from tests.storage.bucket import Bucket
from tests.storage.s3_server import s3_server

# A rough minimum, so that examples that are no longer found do not go unnoticed.
LEAST_EXAMPLES = 30
FENCE = re.compile(r"^ *```(\w*)$", re.M)
CLOUDS = """\
clouds:
  otc:
    auth: {auth_url: "https://iam.eu-de.otc.t-systems.com/v3", username: jane, password: secret,
           user_domain_name: OTC00000000001000000000, project_name: eu-de_team}
"""


@pytest.fixture
async def files(tmp_path: Path) -> None:
    """The files that the examples read."""
    (tmp_path / "garden.yaml").write_text("- CreateWorkspace: {name: greenhouse}\n")
    (tmp_path / "clouds.yaml").write_text(CLOUDS)
    (tmp_path / "src").mkdir()
    (tmp_path / "src" / "train.py").write_text("print('training')")
    run = conformance(FakeModelArts(), recording=True, only=["ShowOsConfig"])
    await run.run()
    run.record(tmp_path / "calls.jsonl")


@pytest.fixture
def object_storage(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The bucket `flowers` on a server in place of OBS."""
    with s3_server() as url:
        monkeypatch.setattr(connection, "obs_in", {"eu-de": url}.__getitem__)
        Bucket(url, "flowers").client.close()
        yield


@pytest.mark.usefixtures("files", "object_storage")
async def test_the_examples_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, record_property: Callable[[str, object], None]
) -> None:
    async with environment(tmp_path, monkeypatch) as names:
        notebook = await names["client"].notebooks.create_and_wait(
            name="flowers",
            flavor="modelarts.vm.cpu.2u",
            image_id=names["image_id"],
            volume={"category": "EVS", "ownership": "MANAGED", "capacity": 5},
        )
        names |= {"notebook": notebook, "token": "gAAAA", "access_key": "HPUA", "secret_key": "hidden"}
        saved = names["fake"].snapshot()
        problems: list[str] = []
        for block in docstring_blocks():
            names["fake"].restore(saved)
            try:
                own = dict(names)
                exec(imports(block), own)  # noqa: S102  # lines with imports
                await run_block(block, own)
            except Exception as error:
                problems.append(f"{block.place}: {type(error).__name__}: {error}")
        assert not problems, "\n".join(problems)
        record_property("executed: blocks of docstrings", len(docstring_blocks()))


def test_no_example_goes_unnoticed() -> None:
    python = docstring_blocks()
    assert len(python) >= LEAST_EXAMPLES
    assert [block.place for block in python if block.reason] == []
    for path in sorted(PACKAGE.rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        if "Example:" not in text and "```" not in text and ">>> " not in text:
            continue
        assert WITHOUT_EXAMPLES.isdisjoint(path.relative_to(PACKAGE).parts[1:2]), f"{path}: extend `docstring_blocks`"
        for line, docstring in docstrings(ast.parse(text)):
            where = f"{path}:{line}"
            assert ">>> " not in docstring, f"{where}: write a block with assertions"
            languages = FENCE.findall(docstring)
            assert set(languages[0::2]) <= {"python", "yaml"}, f"{where}: name the language"
            assert set(languages[1::2]) <= {""}, where
            assert docstring.count("Example:") <= languages.count("python") + languages.count("yaml"), where


def test_names_are_imported_from_where_users_find_them() -> None:
    block = Block(PACKAGE / "aiomodelarts" / "otel.py", 1, "python", "instrument(ModelArts(), later)", "")
    with pytest.raises(LookupError, match=r"otel\.py:1: import later in the example"):
        imports(block)
    known = Block(block.path, 1, "python", "fake = FakeModelArts()\nprint(instrument(client), ModelArts)", "")
    assert imports(known).split("; ") == [
        "from aiomodelarts.testing import FakeModelArts",
        "from aiomodelarts import ModelArts",
        "from aiomodelarts.otel import instrument",
    ]
