=== tab-stays 80x24 cursor hidden
 Clientes › 000025 Distribuidora 19 SA              DEMO  ficha · oscar · 06:00
  1Datos 2Domicilios 3Contactos 4Banco 5Notas 6ODS 7Ventas 8Factura>[9Historial]
 Noviembre 2026
►21 06:00 ana        Contacto Distribuidora 19 SA: se agregó
 21 06:00 ana        Persona Distribuidora 19 SA: se agregó
 21 06:00 ana        Cliente Distribuidora 19 SA: se agregó














________________________________________________________________________________
                                                                       Fila 1/3
 Enter lo abre · F2 lo muestra entero · f otro mes · < > · q volver
1Ayuda  2Acción 3Salir  4       5Releer 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                                                                    bbbbbbbbbbbb
 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr


















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== contacts 80x24 cursor hidden
 Clientes › 000023 Distribuidora 17 SA              DEMO  ficha · oscar · 06:00
  1Datos 2Domicilios[3Contactos]4Banco 5Notas 6ODS 7Ventas 8Factura> 9Historial
 Nombre↑                       Cargo            Departamento   Teléfono
►Distribuidora 17 SA
















________________________________________________________________________________
                                                                       Fila 1/1
 n nuevo · Enter abre · f mostrar solo · 1…9 Tab otras pestañas · q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                    bbbbbbbbbbbb
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr


















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== back 80x24 cursor hidden
 Clientes › 000024 Distribuidora 18 SA              DEMO  ficha · oscar · 06:00
 [1Datos]2Domicilios 3Contactos 4Banco 5Notas 6ODS 7Ventas 8Factura> 9Historial
 Clave                000024
 Razón social         Distribuidora 18 SA
 Nombre comercial
 Tipo                 Cliente             País              México
 RFC                                      Tipo de persona
 Id. externo                              Teléfono 1
 Teléfono 2                               Correo
 Sitio web                                Giro
 Régimen fiscal                           Uso de CFDI
 Condiciones de pago                      Días de crédito   0
 Límite de crédito    0.00                Lista de precios
 Estatus                                  Asignado a
 Copia de correos     no                  Saldo             0.00
 Alta                 21/11/2026 06:00




________________________________________________________________________________

 e editar · RePág AvPág otros · 1…9 Tab otras pestañas · q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6Ant.   7Sig.   8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbb




















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== last 80x24 cursor hidden
 Clientes › 000007 Distribuidora 01 SA              DEMO  ficha · oscar · 06:00
 [1Datos]2Domicilios 3Contactos 4Banco 5Notas 6ODS 7Ventas 8Factura> 9Historial
 Clave                000007
 Razón social         Distribuidora 01 SA
 Nombre comercial
 Tipo                 Cliente             País              México
 RFC                                      Tipo de persona
 Id. externo                              Teléfono 1
 Teléfono 2                               Correo
 Sitio web                                Giro
 Régimen fiscal                           Uso de CFDI
 Condiciones de pago                      Días de crédito   0
 Límite de crédito    0.00                Lista de precios
 Estatus                                  Asignado a
 Copia de correos     no                  Saldo             0.00
 Alta                 21/11/2026 06:00




________________________________________________________________________________
 Este es el último de la lista.
 e editar · RePág AvPág otros · 1…9 Tab otras pestañas · q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6Ant.   7Sig.   8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbb




















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== list 80x24 cursor hidden
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: dist                                     activos · 20 · Razón social ↓
 Clave    Razón social↓                         Contacto principal   Tipo
►000026   Distribuidora 20 SA                   Distribuidora 20 SA  Cliente   █
 000025   Distribuidora 19 SA                   Distribuidora 19 SA  Cliente
 000024   Distribuidora 18 SA                   Distribuidora 18 SA  Cliente
 000023   Distribuidora 17 SA                   Distribuidora 17 SA  Cliente
 000022   Distribuidora 16 SA                   Distribuidora 16 SA  Cliente
 000021   Distribuidora 15 SA                   Distribuidora 15 SA  Cliente
 000020   Distribuidora 14 SA                   Distribuidora 14 SA  Cliente
 000019   Distribuidora 13 SA                   Distribuidora 13 SA  Cliente
 000018   Distribuidora 12 SA                   Distribuidora 12 SA  Cliente
 000017   Distribuidora 11 SA                   Distribuidora 11 SA  Cliente
 000016   Distribuidora 10 SA                   Distribuidora 10 SA  Cliente
 000015   Distribuidora 09 SA                   Distribuidora 09 SA  Cliente
 000014   Distribuidora 08 SA                   Distribuidora 08 SA  Cliente
 000013   Distribuidora 07 SA                   Distribuidora 07 SA  Cliente
 000012   Distribuidora 06 SA                   Distribuidora 06 SA  Cliente
 000011   Distribuidora 05 SA                   Distribuidora 05 SA  Cliente
________________________________________________________________________________
                                                                      Fila 1/20
 / buscar · Enter abre · f mostrar solo · : ir a · w Contactos · q salir
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrr

















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== end-of-all 80x24 cursor hidden
 Clientes › 000001 Comercial Los Ñires SpA          DEMO  ficha · oscar · 06:00
 [1Datos]2Domicilios 3Contactos 4Banco 5Notas 6ODS 7Ventas 8Factura> 9Historial
 Clave                000001
 Razón social         Comercial Los Ñires SpA
 Nombre comercial
 Tipo                 Cliente            País                Chile
 RUT                  76.086.428-5       Tipo de id. fiscal  RUT
 Tipo de persona                         Id. externo
 Teléfono 1           +56 63 221 2345    Teléfono 2
 Correo               ventas@nires.example
 Sitio web                               Giro
 Régimen tributario                      Uso de CFDI
 Condiciones de pago                     Días de crédito     0
 Límite de crédito    0.00               Lista de precios
 Estatus                                 Asignado a          oscar
 Copia de correos     no                 Saldo               0.00
 Alta                 21/11/2026 06:00



________________________________________________________________________________
 Este es el último de la lista.
 e editar · RePág AvPág otros · 1…9 Tab otras pestañas · q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6Ant.   7Sig.   8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbb




















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== before 80x24 cursor hidden
 Clientes › 000008 Distribuidora 02 SA              DEMO  ficha · oscar · 06:00
 [1Datos]2Domicilios 3Contactos 4Banco 5Notas 6ODS 7Ventas 8Factura> 9Historial
 Clave                000008
 Razón social         Distribuidora 02 SA
 Nombre comercial
 Tipo                 Cliente             País              México
 RFC                                      Tipo de persona
 Id. externo                              Teléfono 1
 Teléfono 2                               Correo
 Sitio web                                Giro
 Régimen fiscal                           Uso de CFDI
 Condiciones de pago                      Días de crédito   0
 Límite de crédito    0.00                Lista de precios
 Estatus                                  Asignado a
 Copia de correos     no                  Saldo             0.00
 Alta                 21/11/2026 06:00




________________________________________________________________________________

 e editar · RePág AvPág otros · 1…9 Tab otras pestañas · q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6Ant.   7Sig.   8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbb




















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== copied-phone 80x24 cursor 6,76
 [modificado] Clientes › Alta: Cliente              DEMO  ficha · oscar · 06:00
  Clave               [000028  ]
* Razón social        [                                                       ]
  Nombre comercial    [                                                       ]
* Tipo                [Cliente        ▼]  País              [México          ▼]
  RFC                 [              ]    Tipo de persona   [                ▼]
  Id. externo         [                ]  Teléfono 1        [+56 63 221 2345  ]
  Teléfono 2          [                ]  Correo            [                 ]
  Sitio web           [                ]  Giro              [                 ]
  Régimen fiscal      [               ▼]  Uso de CFDI       [                ▼]
  Condiciones de pago [               ▼]  Días de crédito   [     ]
  Límite de crédito   [              ]    Lista de precios  [                ▼]
  Estatus             [               ▼]  Asignado a        [                ▼]
  Copia de correos    [ ]                 Contacto: nombre  [                 ]
  Contacto: teléfono  [                ]  Contacto: celular [                 ]
  Contacto: correo    [                ]  Contacto: cargo   [                 ]
  Contacto: depto.    [                ]
  Nota                [                                                       ]
                      [                                                       ]
                      [                                                       ]↓
________________________________________________________________________________

 Tab: otro campo · Ctrl-U: vaciar · F5: como estaba · F2 guarda · Esc cancela
1Ayuda  2Guarda 3Salir  4       5Deshac 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr





                                                             bbbbbbbbbbbbbbbbb












                                                                               d


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
