"""The page of a resource."""

from collections.abc import Sequence

from ..render.annotations import Annotations
from ..spec.source import SpecMap
from .described_operation import DescribedOperation
from .further_methods import FurtherMethod, further_section
from .markup import code, link, page, paragraph, table, text, unsearched
from .operation_section import operation_section
from .type_links import TypeLinks
from .waiting_section import Waiter, waiting_section

MODELS = "../models/"
BOOST, OLDER_BOOST = 8, 4
"""Weight of the pages of resources in the search, over those of models, which have similar names."""


def resource_page(
    tag: SpecMap,
    operations: Sequence[DescribedOperation],
    further: Sequence[FurtherMethod],
    waiter: Waiter | None,
    annotations: Annotations,
    links: TypeLinks,
) -> str:
    """Return the page of a resource in Markdown.

    Args:
        tag: Tag of the resource.
        operations: Its operations.
        further: Its methods that are no operations.
        waiter: How to wait for it, or None if it has no states.
        annotations: Writes types in signatures.
        links: Writes types with links.
    """
    name = tag["name"]
    return page(
        [
            f"---\ntitle: {name}\nsearch: {{boost: {_boost(operations)}}}\n---",
            f"# client.{name} {{ data-toc-label='{name}' }}",
            paragraph(text(tag["description"])),
            paragraph(_clouds(operations)),
            unsearched(_contents(operations, further)),
            waiting_section(waiter) if waiter is not None else "",
            *(operation_section(one, annotations, links) for one in operations),
            *(further_section(one) for one in further),
        ]
    )


def _boost(operations: Sequence[DescribedOperation]) -> int:
    return BOOST if any(not one.generation for one in operations) else OLDER_BOOST


def _clouds(operations: Sequence[DescribedOperation]) -> str:
    found = {one.clouds for one in operations}
    if len(found) == 1:
        return f"Clouds: {found.pop()}."
    own = sorted(cloud for cloud in found if cloud.endswith(" only"))
    marked = " or ".join(f"<em>{cloud}</em>" for cloud in own)
    return f"Clouds: Open Telekom Cloud and Huawei Cloud. Operations of one cloud are marked {marked}."


def _contents(operations: Sequence[DescribedOperation], further: Sequence[FurtherMethod]) -> str:
    rows = [
        (
            link(f"#{one.id}", code(one.method.name)),
            f"{text(one.written['summary'])}<br>{code(one.id)} {code(f'{one.verb} {one.path}')}",
        )
        for one in operations
    ]
    rows += [(link(f"#{one.name}", code(one.name)), text(one.doc.partition("\n\n")[0])) for one in further]
    return table(("Method", "What it does, and the documented operation"), rows)
