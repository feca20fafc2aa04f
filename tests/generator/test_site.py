"""The scripts of the documentation site lay out pages with working links, and find links that lead nowhere."""

import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def scripts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "docs" / "site"))
    for name in ("descriptions", "front_matter", "search_weights", "pages", "links", "navigation"):
        monkeypatch.delitem(sys.modules, name, raising=False)


def test_names_of_files_become_links_outside_of_code() -> None:
    from pages import rewritten

    places = {"README.md": "index.md", "docs/lists.md": "lists.md", "docs/how-to/sweep.md": "how-to/sweep.md"}
    for source, written, expected in (
        ("README.md", "See `docs/lists.md`.", "See [`docs/lists.md`](lists.md)."),
        ("docs/how-to/sweep.md", "See `lists.md`, `../lists.md`.", "See `lists.md`, [`../lists.md`](../lists.md)."),
        (
            "docs/how-to/sweep.md",
            "[a](../lists.md#b) [c](https://x.y/z.md)",
            "[a](../lists.md#b) [c](https://x.y/z.md)",
        ),
        ("docs/lists.md", "[start](../README.md)", "[start](index.md)"),
        ("README.md", "# `docs/lists.md`", "# `docs/lists.md`"),
        (
            "README.md",
            "```\n`docs/lists.md`\n```\n`docs/lists.md`",
            "```\n`docs/lists.md`\n```\n[`docs/lists.md`](lists.md)",
        ),
        ("README.md", "````md\n```\n`docs/lists.md`\n```\n````", "````md\n```\n`docs/lists.md`\n```\n````"),
        ("README.md", "[`docs/lists.md`](docs/lists.md) `other.md`", "[`docs/lists.md`](lists.md) `other.md`"),
        ("README.md", "`docs/how-to/`, `spec/`", "[`docs/how-to/`](guides.md#how-to-guides), `spec/`"),
        ("docs/how-to/sweep.md", "`../decisions/`", "[`../decisions/`](../decisions/index.md)"),
    ):
        assert rewritten(source, written, places) == f"{expected}\n", written


def test_titles_replace_names_of_files_except_in_pages_about_files() -> None:
    from pages import rewritten

    places = {name: name.removeprefix("docs/") for name in ("README.md", "CONTRIBUTING.md", "docs/lists.md")}
    titles = {"docs/lists.md": "Lists and pages"}
    assert rewritten("README.md", "`docs/lists.md`: a", places, titles) == "[Lists and pages](lists.md): a\n"
    assert rewritten("README.md", "[`lists.md`](docs/lists.md)", places, titles) == "[Lists and pages](lists.md)\n"
    assert rewritten("README.md", "`examples/`", places, titles) == "[Examples](examples/index.md)\n"
    assert rewritten("CONTRIBUTING.md", "`docs/lists.md`", places, titles) == "[`docs/lists.md`](lists.md)\n"


def test_a_link_to_a_file_that_is_no_page_is_an_error() -> None:
    from pages import rewritten

    with pytest.raises(ValueError, match=r"README\.md: the link to spec/a\.yaml leads to a file that is no page"):
        rewritten("README.md", "[spec](spec/a.yaml)", {"README.md": "index.md"})


def test_all_documents_of_the_repository_can_be_laid_out(tmp_path: Path) -> None:
    from pages import lay_out

    lay_out(ROOT, tmp_path / "pages")
    names = {path.relative_to(tmp_path / "pages").as_posix() for path in (tmp_path / "pages").rglob("*.*")}
    guides = {path.name for path in (ROOT / "docs").glob("*.md")} - {"README.md"}
    assert {
        *guides,
        "index.md",
        "guides.md",
        "changelog.md",
        "examples/quickstart.md",
        "examples/flower-shop.md",
    } <= names
    assert "images/command-line.svg" in names
    decisions = (tmp_path / "pages" / "decisions" / "index.md").read_text("utf-8")
    assert "- [15. Tests run on all cores](0015-tests-on-all-cores.md)" in decisions
    index = (tmp_path / "pages" / "index.md").read_text("utf-8")
    unlinked = [line for line in index.splitlines() if line.startswith("| `docs/")]
    assert unlinked == []


def test_every_page_is_in_the_navigation(tmp_path: Path) -> None:
    from navigation import expanded, pages_in
    from pages import lay_out

    lay_out(ROOT, tmp_path)
    titles = {path.relative_to(tmp_path).as_posix(): path.stem for path in tmp_path.rglob("*.md")}
    settings = yaml.safe_load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"))
    listed = list(pages_in(list(expanded(settings["nav"], titles, {}))))
    missing = sorted(set(titles) - set(listed))
    assert not missing, f"add {', '.join(missing)} to nav in mkdocs.yml"
    assert [name for name in listed if name not in titles and not name.startswith("reference/")] == []
    assert len(listed) == len(set(listed))


def test_pages_of_models_are_named_by_resource() -> None:
    from navigation import expanded

    titles = {"reference/models/pools.md": "Models of pools", "reference/models/images.md": "Models of images"}
    assert list(expanded([{"Models": ["reference/models/*"]}], titles, {})) == [
        {"Models": [{"images": "reference/models/images.md"}, {"pools": "reference/models/pools.md"}]}
    ]


def test_descriptions_are_the_first_paragraphs() -> None:
    from descriptions import LONGEST, description_of, with_descriptions

    sentence = "It waits for the job. "
    for page, expected in (
        ("# A\n\nUse `a`, **never** [b](b.md#c)\nor [c][d]. More.\n\nB.\n", "Use a, never b or c. More."),
        ("# A\n\n## B\n\n| a |\n|---|\n\n- c\n\n![d](e.png)\n\n```python\nf\n\ng\n```\n\nH:\n", "H"),
        ('---\ntitle: t\n---\n\n# A { x="y" }\n\n<p>B &lt;c&gt; <code>d</code>.</p>\n\n<p>E.</p>\n', "B <c> d."),
        (f"# A\n\n{sentence * 20}\n", (sentence * (LONGEST // len(sentence))).strip()),
        (f"# A\n\n{'word, ' * 100}\n", f"{'word, ' * 32}word …"),
        ("# A\n\n- b\n", ""),
    ):
        assert description_of(page) == expected, page

    described = with_descriptions({"a.md": '# A\n\nSay "b".\n', "c.md": "---\ntitle: C\n---\n# C\n\nD: e.\n"})
    assert described["a.md"].startswith('---\ndescription: "Say \\"b\\"."\n---\n# A\n')
    assert yaml.safe_load(described["c.md"].split("---")[1]) == {"title": "C", "description": "D: e."}
    assert with_descriptions(described) == described
    with pytest.raises(ValueError, match=r"b\.md has no description"):
        with_descriptions({"b.md": "# B\n\n- c\n"})
    with pytest.raises(ValueError, match=r"c\.md has the description of b\.md"):
        with_descriptions({"b.md": "# B\n\nSame.\n", "c.md": "# C\n\nSame.\n"})


def test_guides_come_before_decisions_in_the_search() -> None:
    from search_weights import with_weight

    for name, text, expected in (
        ("how-to/sweep.md", "# A\n", "---\nsearch: {boost: 6}\n---\n# A\n"),
        ("decisions/0001-a.md", "---\ntitle: t\n---\n# A\n", "---\ntitle: t\nsearch: {boost: 0.3}\n---\n# A\n"),
        ("reference/error-codes.md", "# A\n", "---\nsearch: {boost: 0.5}\n---\n# A\n"),
        ("reference/exceptions.md", "# A\n", "---\nsearch: {boost: 1}\n---\n# A\n"),
        ("reference/operations.md", "---\nsearch: {exclude: true}\n---\n", "---\nsearch: {exclude: true}\n---\n"),
    ):
        assert with_weight(name, text) == expected, name


def test_all_pages_have_descriptions_of_their_own(tmp_path: Path) -> None:
    from descriptions import with_descriptions
    from pages import lay_out

    lay_out(ROOT, tmp_path)
    for path in (ROOT / "docs" / "site" / "reference").glob("*.md"):
        (tmp_path / f"reference-{path.name}").write_bytes(path.read_bytes())
    pages = {path.relative_to(tmp_path).as_posix(): path.read_text("utf-8") for path in tmp_path.rglob("*.md")}
    assert set(with_descriptions(pages)) == set(pages)


def test_links_that_lead_nowhere_are_found(tmp_path: Path) -> None:
    from links import broken_links

    (tmp_path / "sub").mkdir()
    (tmp_path / "a.html").write_text(
        '<h1 id="top">A</h1><a href="sub/b.html#c">b</a><a href="#top">t</a><a href="https://x.y">x</a>'
    )
    (tmp_path / "sub" / "b.html").write_text(
        '<p id="c"></p><a href="../a.html#gone">a</a><img src="none.png"><a href="#__x">n</a>'
    )
    (tmp_path / "404.html").write_text('<a href="/a.html#top">a</a><script src="/gone.js"></script>')
    assert broken_links(tmp_path) == [
        "404.html: /gone.js leads to no file",
        "sub/b.html: ../a.html#gone leads to no anchor",
        "sub/b.html: none.png leads to no file",
    ]
