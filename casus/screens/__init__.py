"""The screens of one story (Streamlit). State is ids only and stands in the address; data live in the store."""

import logging

# The framework warns that caches are made before a window is open: they are, and that is meant so.
logging.getLogger("streamlit.runtime.caching.cache_data_api").setLevel(logging.ERROR)
