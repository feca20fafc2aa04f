"""The programs that type checkers accept: guides, examples, the sample application, and programs of users."""

import shutil
import textwrap
from pathlib import Path

from tests.contract.test_documentation import WITH_BLOCKS, blocks

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("docs/examples", "examples", "tests/natural", "tests/types/checked")
# What the blocks of a guide find, as in `tests/contract/test_documentation.py`.
HEAD = """\
import aiomodelarts, aiomodelarts.testing
async def document(
    client: aiomodelarts.ModelArts, fake: aiomodelarts.testing.FakeModelArts, image_id: str, url: str
) -> None:
"""


def collect(folder: Path) -> None:
    """Copy all programs into a folder. Blocks of a guide have the lines that they have in the guide."""
    for name in FOLDERS:
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__", ".*"))
    for document in WITH_BLOCKS:
        own = folder / document.relative_to(ROOT).with_suffix("")
        together = HEAD.splitlines()
        for number, block in enumerate(blocks(document)):
            if "asyncio.run(" in block:
                _write(own.with_name(f"{own.name}_{number}.py"), block)
                continue
            lines = textwrap.indent(block, "    ").splitlines()
            together += lines[len(together) :]
        if len(together) > len(HEAD.splitlines()):
            _write(own.with_suffix(".py"), "\n".join(together) + "\n")


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
