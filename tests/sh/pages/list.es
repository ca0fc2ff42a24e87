Peña y Asociados SA de CV                                         21/11/2026
Clientes                                                       Página 1 de 1
cliente
============================================================================

Clave    Razón social             Tipo       RFC            Teléfono 1
----------------------------------------------------------------------------
L01      Cliente 01 de un nombre  Cliente
         bastante largo SA de CV
L02      Cliente 02 de un nombre  Cliente
         bastante largo SA de CV
L03      Cliente 03 de un nombre  Cliente
         bastante largo SA de CV
L04      Cliente 04 de un nombre  Cliente
         bastante largo SA de CV
L05      Cliente 05 de un nombre  Cliente
         bastante largo SA de CV

