"""The screens of one story (Streamlit). State is ids only and stands in the address; data live in the store."""
