"""The settings of the site make a build fail on links and references that lead nowhere."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

pytest.importorskip("mkdocs", reason="mkdocs is not installed; make docs-test installs it")
ROOT = Path(__file__).resolve().parents[2]


pytestmark = pytest.mark.timeout(300)  # on a busy machine
FAULTS = {
    "[a](nowhere.md)": "nowhere.md",
    "[a](index.md#nowhere)": "#nowhere",
    "[a][aiomodelarts.Nowhere]": "aiomodelarts.Nowhere",
    "![a](nowhere.svg)": "nowhere.svg",
    "[a](/absolute.html)": "/absolute.html",
}
"""Faults of a page, and what the message about each one contains."""


@pytest.fixture
def build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], tuple[int, str]]:
    """Build a site with one page."""
    monkeypatch.syspath_prepend(str(ROOT / "docs" / "site"))
    monkeypatch.delitem(sys.modules, "mkdocs_run", raising=False)
    from mkdocs_run import run_mkdocs, settings_for

    def built(page: str) -> tuple[int, str]:
        pages = tmp_path / "pages"
        pages.mkdir()
        (pages / "index.md").write_text(f"# Start\n\n{page}\n", encoding="utf-8")
        settings = settings_for(pages, tmp_path / "site") | {"nav": ["index.md"]}
        return run_mkdocs(settings, tmp_path / "mkdocs.yml")

    return built


def test_links_that_lead_nowhere_fail(build: Callable[[str], tuple[int, str]]) -> None:
    code, messages = build("\n\n".join(FAULTS))
    assert code == 1
    assert [fault for fault, complaint in FAULTS.items() if complaint not in messages] == []


def test_documentation_of_an_unknown_name_fails(build: Callable[[str], tuple[int, str]]) -> None:
    code, messages = build("::: aiomodelarts.Nowhere")
    assert code == 1
    assert "aiomodelarts.Nowhere" in messages


def test_a_page_without_faults_passes_without_a_message(build: Callable[[str], tuple[int, str]]) -> None:
    assert build("[a](index.md#start) [b](https://example.com)") == (0, "")
