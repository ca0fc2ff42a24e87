Peña y Asociados SA de CV                                         21/11/2026
Cliente C1: Comercial Ñandú SpA                                Página 1 de 1
============================================================================

Contactos
---------

Nombre        Ana López de la Fuente y Echeverría
Teléfono      +56 2 2345 6700
Correo        ana@nandu.example
Principal     no

Nombre        Zoé Núñez
Cargo         Compras
Teléfono      +56 2 2345 6789
Correo        ventas@nandu.example
Principal     sí

