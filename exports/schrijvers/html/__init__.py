"""The writer of the report as one web page."""

from exports.schrijvers.html.schrijven import schrijf_html

__all__ = ["schrijf_html"]
