Peña y Asociados SA de CV                                         21/11/2026
Cliente C1: Comercial Ñandú SpA                                Página 1 de 1
============================================================================

Clave               C1
Razón social        Comercial Ñandú SpA
Tipo                Cliente
País                Chile
RUT                 76.086.428-5
Tipo de id. fiscal  RUT
Teléfono 1          +56 2 2345 6789
Correo              ventas@nandu.example
Días de crédito     0
Límite de crédito   2,500,000.00
Copia de correos    no
Contacto principal  Zoé Núñez
Contactos           2
Saldo               0.00
Alta                21/11/2026 09:00

Domicilios
----------

Tipo    Fiscal
Calle   Av. Libertador Bernardo O'Higgins
Ciudad  Santiago
País    Chile

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

Notas
-----

Fecha            Autor       Texto
----------------------------------------------------------------------------
21/11/2026 09:00 ana         Paga a treinta días; llamar antes de enviar.
                             Pide siempre factura con orden de compra.

