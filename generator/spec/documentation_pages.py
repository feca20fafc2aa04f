"""Addresses of the pages that document operations."""

OTC_DOCS = "https://docs.otc.t-systems.com/modelarts/api-ref"


def documentation_url(docs: str) -> str:
    """Return the address of the page that documents an operation.

    Args:
        docs: `x-docs` of the operation: a URL, or a page of Open Telekom Cloud's API reference.
    """
    return f"{OTC_DOCS}/{docs.removesuffix('.rst')}.html" if docs.endswith(".rst") and "://" not in docs else docs
