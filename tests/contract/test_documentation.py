"""The Python blocks of README and the guides run against the fake, in order and in one namespace for each file."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from aiomodelarts.operations import OPERATIONS
from tests.contract.documented_code import ROOT, blocks, documents, python_blocks
from tests.contract.running_code import environment, run_block, write_files

WITH_BLOCKS = [path for path in documents() if python_blocks(path)]
# A rough minimum, so that blocks that are no longer found do not go unnoticed.
LEAST_BLOCKS = 160
LANGUAGES = {"console", "html", "ini", "json", "mermaid", "python", "sh", "text", "toml", "yaml"}
# Why Python blocks do not run: the reason in the comment before the block, and the number of blocks.
NOT_RUN: dict[str, int] = {}
LONGEST_README = 150
LONGEST_LINE = 100


@pytest.fixture(scope="module")
def s3_url() -> Iterator[str]:
    """A server in place of OBS."""
    from tests.storage.s3_server import s3_server

    with s3_server() as url:
        yield url


@pytest.fixture
def object_storage(
    document: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> Iterator[None]:
    """The new bucket `flowers`, and code in `src/`, for a page that needs them."""
    if not any("ObjectStorage(" in block.code for block in python_blocks(document)):
        yield
        return
    from aiomodelarts.storage import connection
    from tests.storage.bucket import Bucket

    url = request.getfixturevalue("s3_url")
    monkeypatch.setattr(connection, "obs_in", {"eu-de": url}.__getitem__)
    bucket = Bucket(url, "flowers")
    (tmp_path / "src").mkdir()
    (tmp_path / "src" / "train.py").write_text("print('training')")
    yield
    bucket.remove()


@pytest.mark.parametrize("document", WITH_BLOCKS, ids=lambda path: path.relative_to(ROOT).as_posix())
@pytest.mark.usefixtures("object_storage")
async def test_the_python_blocks_run(
    document: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, record_property: Callable[[str, object], None]
) -> None:
    async with environment(tmp_path, monkeypatch) as names:
        write_files(document, tmp_path)
        for block in python_blocks(document):
            await run_block(block, names)
    record_property("executed: blocks of pages", len(python_blocks(document)))


def test_no_block_goes_unnoticed() -> None:
    found = [block for document in documents() for block in blocks(document)]
    assert [f"{block.place}: {block.language}" for block in found if block.language not in LANGUAGES] == []
    fences = sum(len(re.findall(r"^ *```", path.read_text(encoding="utf-8"), re.M)) for path in documents())
    assert fences == 2 * len(found), "a fence is not closed, or closed with another indentation"
    python = [block for block in found if block.language == "python"]
    reasons = [block.reason for block in python if block.reason]
    assert {reason: reasons.count(reason) for reason in reasons} == NOT_RUN
    assert len(python) - len(reasons) >= LEAST_BLOCKS


def test_each_program_in_examples_is_run_by_a_test() -> None:
    programs = {path.stem for path in (ROOT / "examples").iterdir() if not path.name.startswith((".", "_"))}
    tests = "".join(path.read_text(encoding="utf-8") for path in Path(__file__).parent.glob("test_*.py"))
    assert programs
    assert [name for name in sorted(programs) if f'"{name}.py"' not in tests and f'"{name}"' not in tests] == []


def test_the_readme_is_short() -> None:
    assert len((ROOT / "README.md").read_text(encoding="utf-8").splitlines()) <= LONGEST_README


def test_the_readme_has_no_link_that_breaks_on_a_package_index() -> None:
    targets = re.findall(r"\]\(([^)]*)\)", (ROOT / "README.md").read_text(encoding="utf-8"))
    assert [target for target in targets if not target.startswith("https://")] == []


@pytest.mark.parametrize("name", ["README.md", "docs/README.md"])
def test_the_guides_that_are_named_exist(name: str) -> None:
    document = ROOT / name
    named = re.findall(r"`([\w./]+\.md)`", document.read_text(encoding="utf-8"))
    assert named
    assert [one for one in named if not (document.parent / one).exists()] == []


def test_every_guide_is_listed() -> None:
    guides = {path.name for path in (ROOT / "docs").glob("*.md")} - {"README.md"}
    for document, prefix in ((ROOT / "README.md", "docs/"), (ROOT / "docs" / "README.md", "")):
        text = document.read_text(encoding="utf-8")
        assert [name for name in sorted(guides) if f"`{prefix}{name}`" not in text] == []


def test_modules_in_the_guides_are_public() -> None:
    policy = (ROOT / "docs" / "compatibility.md").read_text(encoding="utf-8")
    public = re.search(r"^- names without.*?(?=^- )", policy, re.M | re.S)
    assert public
    listed = set(re.findall(r"`([\w.]+)`", public[0]))
    code = "\n".join(block.code for document in documents() for block in python_blocks(document))
    used = set(re.findall(r"^\s*(?:from|import) aiomodelarts\.([\w.]+)", code, re.M))
    assert used
    assert used - listed == set()


def test_every_resource_is_in_the_table() -> None:
    text = (ROOT / "docs" / "operations.md").read_text(encoding="utf-8")
    missing = sorted({one.resource for one in OPERATIONS.values() if f"`{one.resource}`" not in text})
    assert not missing, f"docs/operations.md: add {', '.join(missing)} to the table of resources"


def test_lines_of_code_fit_into_a_page_of_the_site() -> None:
    lines = [
        (block.place, line) for path in documents() for block in python_blocks(path) for line in block.code.splitlines()
    ]
    assert [f"{place}: {line}" for place, line in lines if len(line.partition("  # type: ")[0]) > LONGEST_LINE] == []
